#!/bin/sh
neo4j-admin database import full neo4j --multiline-fields=true --overwrite-destination \
  --relationships=links-about-claim-event.csv \
  --relationships=links-alliance.csv \
  --relationships=links-cites-claim-source.csv \
  --relationships=links-derives_from-source-source.csv \
  --relationships=links-funding.csv \
  --relationships=links-took_part-actor-event.csv \
  --relationships=links-weapons.csv \
  --nodes=nodes-actor.csv \
  --nodes=nodes-claim.csv \
  --nodes=nodes-dataset.csv \
  --nodes=nodes-event.csv \
  --nodes=nodes-kind.csv \
  --nodes=nodes-source.csv
