"""Whether two records are one: spellings compared, candidates found at near linear cost, evidence weighed."""
