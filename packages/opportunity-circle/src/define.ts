import { registerHost, upgradePlaceholders } from '@werkvorm/kit';
import { openLocal } from '@werkvorm/local';
import { WvOpportunityCircle } from './index.ts';

registerHost('local', openLocal);
WvOpportunityCircle.define();
upgradePlaceholders(WvOpportunityCircle.tag);
