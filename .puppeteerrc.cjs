/** The tests use the browsers of the system (scripts/browsers.js); puppeteer must not download its own. */
module.exports = { skipDownload: true };
