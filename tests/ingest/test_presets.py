"""Small files in the documented shape of each project, with the right answer written by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import graph
from graph.cli import main
from graph.errors import FilterError
from graph.ingest import Import, recognised
from graph.ingest.presets import presets
from tests.ingest.test_guesses import ties

GED = (
    "id,relid,year,active_year,code_status,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,"
    "side_a_new_id,side_a,side_b_new_id,side_b,number_of_sources,source_article,source_headline,where_description,"
    "country,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,best,high,low,gwnoa,gwnob\n"
    "1,N-1,1999,1,Clear,1,9,N: Government,8,N - Reed,11,Government of Norland,12,Reed Front,1,Daily 1999,Clash,town,"
    "Norland,1,1999-05-01 00:00:00.000,1999-05-02 00:00:00.000,1,2,0,3,3,3,700,\n"
    "2,N-2,1999,1,Clear,3,9,Reed - Civilians,8,Reed - Civilians,12,Reed Front,99,Civilians,1,Daily,Raid,town,Norland,1,"
    "1999-06-01,1999-06-01,0,0,4,4,4,4,,\n"
)
DYADIC = (
    "dyad_id,conflict_id,location,side_a,side_a_id,side_a_2nd,side_b,side_b_id,side_b_2nd,incompatibility,"
    "territory_name,year,intensity_level,type_of_conflict\n"
    '8,9,Norland,Government of Norland,11,"Government of Arden, Government of Brook",Reed Front,12,,2,,1999,1,4\n'
)
ACD = (
    "conflict_id,location,side_a,side_a_id,side_a_2nd,side_b,side_b_id,side_b_2nd,incompatibility,year,"
    "intensity_level,cumulative_intensity,type_of_conflict\n"
    '9,Norland,Government of Norland,11,,"Heron Unit, Reed Front","12, 13",Government of Arden,2,1999,1,0,3\n'
)
ESD = (
    "dyad_id,actor_id,actor_name,actor_nonstate,ext_id,ext_name,ext_nonstate,ext_sup,ext_x,ext_p,ext_y,ext_w,ext_m,"
    "ext_t,ext_f,ext_i,ext_l,ext_o,ext_u,year\n"
    "1,11,Reed Front,1,21,Government of Norland,0,1,0,1,0,1,0,1,0,0,0,0,0,1999\n"
    "1,11,Reed Front,1,,,,0,0,0,0,0,0,0,0,0,0,0,0,2000\n"
)
ESD_2011 = (
    "ywp_id,ywp_year,ywp_name,external_id,external_exists,external_name,external_type_X,external_type_W,external_type_L\n"
    "3,1999,Reed Front,21,1,Norland,0,1,1\n"
)
MILITANTS = (
    "unique_id,type,group1_id,group2_id,date,description,group1_name,group2_name\n"
    "1,riv,61,113,2/18/10,Fought over a town.,Reed Front,Heron Unit\n"
    "2,all,61,5,2005-00-00,Worked together.,Reed Front,Teal Army\n"
    "3,spl,5,7,1998-00-00,Split.,Teal Army,New Teal\n"
    "4,mer,7,61,9/14/98,Merged.,New Teal,Reed Front\n"
)
FINCEN = (
    "id,icij_sar_id,filer_org_name_id,filer_org_name,begin_date,end_date,originator_bank_id,originator_bank,"
    "originator_bank_country,originator_iso,beneficiary_bank_id,beneficiary_bank,beneficiary_bank_country,"
    "beneficiary_iso,number_transactions,amount_transactions\n"
    '1,3,f,Filer,"Mar 25, 2015","Sep 25, 2015",arden-bank,Arden Bank,Singapore,SGP,brook-bank,Brook Bank,'
    "United Kingdom,GBR,68,5.689852347E7\n"
)
LEAKS = {
    "nodes-entities.csv": "node_id,name,original_name,former_name,jurisdiction,incorporation_date,struck_off_date,"
    "country_codes,countries,sourceID\n10,ARDEN LTD,,,SAM,23-MAR-2006,,HKG;CHN,Hong Kong;China,Some Papers\n",
    "nodes-officers.csv": "node_id,name,countries,country_codes,sourceID\n12,ANN REED,South Korea,KOR,Some Papers\n",
    "nodes-addresses.csv": 'node_id,address,name,countries,country_codes,sourceID\n24,"MAIN ROAD",,Bahamas,BHS,Leak\n',
    "relationships.csv": "node_id_start,node_id_end,rel_type,link,status,start_date,end_date,sourceID\n"
    "12,10,officer_of,shareholder of,,,,Some Papers\n10,24,registered_address,registered address,,,,Some Papers\n"
    "12,99,officer_of,director of,,,,Some Papers\n",
}
SIPRI = (
    "Trade register\nGenerated: today\n\n"
    "SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,"
    "Order date is estimate,Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,"
    "Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production\n"
    "1,Norland,Reed Front*,Type 5,towed gun,Artillery,1998,No,12,Yes,1999,No,New,0.5,6,6,No\n"
)
SIPRI_OLD = (
    "Recipient;Supplier;Year of order;;Number ordered;;Weapon designation;Weapon description;Number delivered;;"
    "Year(s) of delivery;status;Comments\nArden;Norland;1998;;12;;Type 5;towed gun;12;;1999-2001;New;For defence\n"
)
ACLED = (
    "event_id_cnty,event_date,year,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,"
    "assoc_actor_2,inter2,interaction,country,source,notes,fatalities\n"
    "N1,03 January 2024,2024,Political violence,Battles,Armed clash,Army of Norland,,State forces,Reed Front,,"
    "Rebel group,12,Norland,Daily,They clashed.,2\n"
    "N2,04 January 2024,2024,Demonstrations,Protests,March,Protesters,,Protesters,,,,60,Norland,Daily,March.,0\n"
)
TARGETS = (
    '"id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails",'
    '"program_ids","dataset","first_seen","last_seen","last_change"\n'
    '"N-1","Person","Ann Reed","A. Reed;Anna","1960-01-02","gb;ie","","","OFAC","","","X","One","2020","2021","2021"\n'
)
STATEMENTS = (
    "canonical_id,entity_id,prop,prop_type,schema,value,dataset,lang,original_value,target,external,first_seen\n"
    "N-1,a,name,name,Person,Ann Reed,one,,,,,\nN-1,b,alias,name,Person,Anna,two,,,,,\nN-1,a,id,,Person,ff00,one,,,,,\n"
    "N-2,c,name,name,Company,Brook,one,,,,,\nN-3,d,owner,entity,Ownership,N-1,one,,,,,\n"
    "N-3,d,asset,entity,Ownership,N-2,one,,,,,\nN-3,d,startDate,date,Ownership,2012,one,,,,,\n"
)
SIS = {
    "entities.json": [
        {"type": "entities", "id": 1, "attributes": {"name": "Ann Reed", "primary_ext": "Person", "aliases": ["Anna"]}},
        {"type": "entities", "id": 2, "attributes": {"name": "Brook Bank", "primary_ext": "Org"}},
    ],
    "relationships.json": [
        {
            "type": "relationships",
            "id": 9,
            "attributes": {"entity1_id": 1, "entity2_id": 2, "category_id": 1, "description1": "Director",
                           "start_date": "1999-00-00", "end_date": None},
        },
        {"type": "relationships", "id": 8, "attributes": {"entity1_id": 2, "entity2_id": 7, "category_id": 5}},
    ],
}  # fmt: skip


def bods(type: str, id: str, **details: Any) -> dict[str, Any]:
    """Return a statement of BODS 0.4."""
    return {"statementId": f"s-{id}", "declarationSubject": "x", "recordId": id, "recordType": type,
            "recordDetails": {"isComponent": False, **details}}  # fmt: skip


BODS = [
    bods("entity", "e1", name="Arden Ltd", entityType={"type": "registeredEntity"}, jurisdiction={"code": "GB"}),
    bods("person", "p1", names=[{"fullName": "Ann Reed"}], nationalities=[{"code": "IE"}], birthDate="1960-01"),
    bods("relationship", "r1", subject="e1", interestedParty="p1", interests=[
        {"type": "shareholding", "share": {"exact": 60}, "startDate": "2016-04-06"}, {"type": "votingRights"}]),
    bods("relationship", "r2", subject="e1", interestedParty="p1", interests=[]),
]  # fmt: skip
BODS_OLD = [
    {"statementID": "s1", "statementType": "entityStatement", "entityType": "registeredEntity", "name": "Arden Ltd"},
    {"statementID": "s2", "statementType": "personStatement", "names": [{"fullName": "Ann Reed"}]},
    {"statementID": "s3", "statementType": "ownershipOrControlStatement", "interests": [{"type": "shareholding"}],
     "subject": {"describedByEntityStatement": "s1"}, "interestedParty": {"describedByPersonStatement": "s2"}},
]  # fmt: skip
GALAXY = {"name": "Threat actors", "type": "threat-actor", "values": [
    {"uuid": "u1", "value": "Reed Panda", "description": "A group.", "meta": {"country": "XK", "synonyms": ["Reeds"]},
     "related": [{"dest-uuid": "u2", "type": "similar", "tags": ["x"]}, {"dest-uuid": "u9", "type": "uses"}]},
    {"uuid": "u2", "value": "Brook Panda", "meta": {}},
]}  # fmt: skip
EVENT = {"Event": {"info": "x", "Attribute": [{"uuid": "a1", "type": "domain", "value": "reed.example"}], "Object": [
    {"uuid": "o1", "name": "person", "meta-category": "misc", "Attribute": [
        {"object_relation": "full-name", "value": "Ann Reed", "type": "text", "uuid": "a2"}],
     "ObjectReference": [{"referenced_uuid": "o2", "relationship_type": "works-for"},
                         {"referenced_uuid": "a1", "relationship_type": "owns"}]},
    {"uuid": "o2", "name": "organization", "meta-category": "misc", "Attribute": [
        {"object_relation": "name", "value": "Brook Bank", "type": "text", "uuid": "a3"}]},
]}}  # fmt: skip
CASES: dict[str, tuple[str, dict[str, Any], list[str]]] = {
    "ucdp-ged": ("csv", {"a.csv": GED}, [
        "government-of-norland -- reed-front: state-based-conflict", "reed-front -> civilians: one-sided-violence"]),
    "ucdp-dyadic": ("csv", {"a.csv": DYADIC}, [
        "government-of-arden -> government-of-norland: troops", "government-of-brook -> government-of-norland: troops",
        "government-of-norland -- reed-front: state-based-conflict"]),
    "ucdp-armed-conflict": ("csv", {"a.csv": ACD}, [
        "government-of-arden -> heron-unit: troops", "government-of-arden -> reed-front: troops",
        "government-of-norland -- heron-unit: state-based-conflict",
        "government-of-norland -- reed-front: state-based-conflict"]),
    "ucdp-external-support": ("csv", {"a.csv": ESD}, [
        "government-of-norland -> reed-front: foreign-troop-presence", "government-of-norland -> reed-front: training",
        "government-of-norland -> reed-front: weapons"]),
    "ucdp-external-support-2011": ("csv", {"a.csv": ESD_2011}, [
        "norland -> reed-front: sanctuary", "norland -> reed-front: weapons"]),
    "mapping-militants": ("csv", {"a.csv": MILITANTS}, [
        "new-teal -> reed-front: merged-into", "new-teal -> teal-army: splinter-of",
        "reed-front -- heron-unit: rivalry", "reed-front -- teal-army: alliance"]),
    "icij-fincen-files": ("csv", {"a.csv": FINCEN}, ["arden-bank -> brook-bank: funding"]),
    "icij-offshore-leaks": ("csv", LEAKS, [
        "ann-reed -> arden-ltd: officer-of", "arden-ltd -> main-road: registered-address"]),
    "sipri-trade-register": ("csv", {"a.csv": SIPRI}, ["norland -> reed-front: weapons"]),
    "sipri-trade-register-2022": ("csv", {"a.csv": SIPRI_OLD}, ["norland -> arden: weapons"]),
    "acled": ("csv", {"a.csv": ACLED}, ["army-of-norland -- reed-front: battles"]),
    "opensanctions-simple": ("csv", {"a.csv": TARGETS}, []),
    "littlesis": ("json", SIS, ["ann-reed -> brook-bank: position"]),
    "bods": ("json", {"a.json": BODS}, [
        "ann-reed -> arden-ltd: ownership-or-control", "ann-reed -> arden-ltd: shareholding",
        "ann-reed -> arden-ltd: voting-rights"]),
    "bods-0-3": ("json", {"a.json": BODS_OLD}, ["ann-reed -> arden-ltd: shareholding"]),
    "misp-galaxy": ("json", {"a.json": GALAXY}, ["reed-panda -- brook-panda: similar"]),
    "misp-event": ("json", {"a.json": EVENT}, ["ann-reed -> brook-bank: works-for", "ann-reed -> reed-example: owns"]),
}  # fmt: skip


def imported(folder: Path, name: str, **options: Any) -> Import:
    """Import the files of a case: one as itself, several as their folder."""
    format, files, _ = CASES[name]
    for file, content in files.items():
        text = content if isinstance(content, str) else json.dumps(content)
        (folder / file).write_text(text, encoding="utf-8")
    path = folder if len(files) > 1 else folder / next(iter(files))
    assert recognised(path) == format
    return graph.import_file(format, path, **options)


@pytest.mark.parametrize("name", CASES)
def test_links_of_each_project(name: str, tmp_path: Path) -> None:
    """The preset is found by the columns, says so, and makes the links with their directions and kinds."""
    read = imported(tmp_path, name)
    assert f"read by the preset `{name}`" in read.notes[0]
    assert ties(read) == CASES[name][2]


def test_every_preset_is_tested_and_documented() -> None:
    """No shipped preset is without a case, a page that documents its columns, and a place in the docs."""
    assert presets().keys() == CASES.keys()
    assert all(page.startswith("https://") for preset in presets().values() for page in preset.documented)


def test_dates_types_and_what_is_kept(tmp_path: Path) -> None:
    """Short years, partial dates, types by name, identifiers, amounts, and the rest as attributes."""
    folder = {name: tmp_path / name for name in CASES}
    for each in folder.values():
        each.mkdir()
    links = imported(folder["mapping-militants"], "mapping-militants").dataset.links
    assert {str(link.start) for link in links.values()} == {"2010-02-18", "2005", "1998", "1998-09-14"}
    ged = imported(folder["ucdp-ged"], "ucdp-ged")
    assert ged.dataset.actors["government-of-norland"].type == "state"
    assert ged.dataset.actors["reed-front"].identifiers.ucdp == "12"
    first = next(iter(ged.dataset.links.values()))
    assert (str(first.start), str(first.end), first.attributes["best"]) == ("1999-05-01", "1999-05-02", 3)
    esd = imported(folder["ucdp-external-support"], "ucdp-external-support")
    assert [str(loss) for loss in esd.losses] == ["rows in which no kind of link is 1, 1: no link"]
    money = next(iter(imported(folder["icij-fincen-files"], "icij-fincen-files").dataset.links.values()))
    assert (str(money.amounts[0].value), money.amounts[0].currency) == ("56898523.47", "USD")
    leaks = imported(folder["icij-offshore-leaks"], "icij-offshore-leaks")
    assert [each.place.line for each in leaks.rejected] == [4]
    company = leaks.dataset.actors["arden-ltd"]
    assert (company.type, company.country, str(company.founded)) == ("company", "HK", "2006-03-23")
    assert company.attributes["country_codes"] == "HKG;CHN"
    arms = imported(folder["sipri-trade-register"], "sipri-trade-register")
    assert {actor.type for actor in arms.dataset.actors.values()} == {"state", "armed-group"}
    stake = imported(folder["bods"], "bods")
    assert (
        stake.dataset.links["ann-reed-shareholding-arden-ltd"].attributes["recordDetails.interests.share.exact"] == 60
    )
    assert stake.dataset.actors["ann-reed"].country == "IE"
    group = imported(folder["misp-galaxy"], "misp-galaxy")
    assert (group.dataset.actors["reed-panda"].country, len(group.rejected)) == ("XK", 1)
    acled = imported(folder["acled"], "acled")
    assert next(str(loss) for loss in acled.losses) == "rows without `actor1` or `actor2`, 1: no link"
    sanctioned = imported(folder["opensanctions-simple"], "opensanctions-simple").dataset.actors["ann-reed"]
    assert [alias.name for alias in sanctioned.aliases] == ["A. Reed", "Anna"]
    assert (sanctioned.country, str(sanctioned.born)) == ("GB", "1960-01-02")


def test_nothing_of_a_preset_is_lost_silently(tmp_path: Path) -> None:
    """An id that is repeated is joined or reported, as in any list of actors; actors that links imply are counted."""
    repeated = {
        "nodes-entities.csv": "10,BROOK LTD,,,SAM,23-MAR-2006,,HKG,,Other Papers\n"
        "10,ARDEN LTD,,,SAM,24-MAR-2006,,HKG,,Some Papers\n",
        "nodes-addresses.csv": '24,"SIDE ROAD",,Bahamas,BHS,Leak\n25,"FAR ROAD",,Bahamas,BHS,Leak\n',
    }
    for name, text in LEAKS.items():
        (tmp_path / name).write_text(text + repeated.get(name, ""), encoding="utf-8")
    leaks = graph.import_file("csv", tmp_path)
    names = {actor.id: [alias.name for alias in actor.aliases] for actor in leaks.dataset.actors.values()}
    assert names == {"arden-ltd": ["BROOK LTD"], "ann-reed": [], "main-road": ["SIDE ROAD"], "far-road": []}
    assert {(each.code, each.place.line) for one in leaks.rejected for each in one.reasons} >= {("duplicate-id", 4)}
    assert {(loss.what, loss.count) for loss in leaks.losses} == {
        ("actors defined more than once", 2),
        ("other values of attributes of actors defined more than once", 3),
    }
    attribute = {"uuid": "b", "type": "domain", "value": "b.example"}
    thing = {"uuid": "a", "name": "person", "meta-category": "misc", "Attribute": [attribute]}
    (tmp_path / "event.json").write_text(json.dumps({"Event": {"Object": [thing]}}), encoding="utf-8")
    event = graph.import_file("json", tmp_path / "event.json", preset="misp-event")
    assert [str(loss) for loss in event.losses] == ["actors that no link names, 1: omitted"]


def test_what_a_field_leaves_of_its_columns_is_kept(tmp_path: Path) -> None:
    """Where a field takes the first of several columns, the values of the others are attributes; aliases take all."""
    for name, text in LEAKS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "nodes-entities.csv").write_text(
        "node_id,name,original_name,former_name,jurisdiction,incorporation_date,inactivation_date,struck_off_date,"
        "country_codes,sourceID\n10,ARDEN LTD,ARDEN LIMITED,BROOK; LTD,SAM,,1-MAY-2010,2-JUN-2011,HKG,Some Papers\n",
        encoding="utf-8",
    )
    (tmp_path / "nodes-addresses.csv").write_text(
        "node_id,address,name,country_codes,sourceID\n24,MAIN ROAD,THE HOUSE,BHS,Leak\n25,FAR ROAD,FAR ROAD,BHS,Leak\n",
        encoding="utf-8",
    )
    actors = graph.import_file("csv", tmp_path).dataset.actors
    arden = actors["arden-ltd"]
    assert [alias.name for alias in arden.aliases] == ["BROOK; LTD", "ARDEN LIMITED"]
    assert (str(arden.dissolved), arden.attributes["inactivation_date"]) == ("2011-06-02", "1-MAY-2010")
    assert actors["the-house"].attributes["address"] == "MAIN ROAD"
    assert "address" not in actors["far-road"].attributes


def test_rows_of_another_width_are_reported(tmp_path: Path) -> None:
    """A row with more cells than columns is left out and reported, as without a preset; shorter ones are counted."""
    for name, text in LEAKS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    with (tmp_path / "nodes-officers.csv").open("a", encoding="utf-8") as officers:
        officers.write("77,FAY LONG,,,,,,loose,cells\n78,ANN SHORT\n")
    leaks = graph.import_file("csv", tmp_path)
    reasons = {each.message for one in leaks.rejected for each in one.reasons if each.code == "wrong-shape"}
    width = (tmp_path / "nodes-officers.csv").read_text(encoding="utf-8").splitlines()[0].count(",") + 1
    assert reasons == {f"this row has 9 cells for {width} columns"}
    assert "ann-short" in leaks.dataset.actors
    assert "rows of `nodes-officers` with fewer cells than columns, 1: the others are empty" in map(str, leaks.losses)


def test_statements_of_opensanctions(tmp_path: Path) -> None:
    """A table with one value a row becomes entities, which are read as FollowTheMoney."""
    (tmp_path / "statements.csv").write_text(STATEMENTS, encoding="utf-8")
    read = graph.import_file("csv", tmp_path / "statements.csv")
    assert ties(read) == ["ann-reed -> brook: ownership"]
    assert [alias.name for alias in read.dataset.actors["ann-reed"].aliases] == ["Anna"]
    assert str(next(iter(read.dataset.links.values())).start) == "2012"


def test_lines_of_bods_are_read(tmp_path: Path) -> None:
    """JSON lines fit a preset too; a line that is not JSON costs that line."""
    lines = [*map(json.dumps, BODS), "{"]
    (tmp_path / "bods.jsonl").write_text("\n".join(lines), encoding="utf-8")
    read = graph.import_file("json", tmp_path / "bods.jsonl")
    assert (len(read.dataset.links), len(read.rejected)) == (3, 1)


@pytest.mark.parametrize("head", ["START_ID,TYPE,END_ID,link,sourceID", "node_1,rel_type,node_2,link,sourceID"])
def test_older_tables_of_icij(head: str, tmp_path: Path) -> None:
    """The source of a row is no id of an actor, by the preset and by the columns."""
    (tmp_path / "edges.csv").write_text(f"{head}\n1,officer_of,2,shareholder of,Some Papers\n", encoding="utf-8")
    for preset in (None, "none"):
        read = graph.import_file("csv", tmp_path / "edges.csv", preset=preset)
        assert {actor.name for actor in read.dataset.actors.values()} == {"1", "2"}
        assert "Some Papers" in str(next(iter(read.dataset.links.values())).attributes)


def test_a_preset_of_ones_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A YAML file maps a table; its errors have a place; --presets lists the shipped ones."""
    (tmp_path / "gifts.csv").write_text("Donor,Party,Sum,Channel\nArden,Brook,12,Loan\n", encoding="utf-8")
    own = tmp_path / "gifts.yaml"
    own.write_text(
        "title: Gifts\ndocumented: https://example.org\ncurrency: EUR\ntables:\n  - has: [Donor, Party]\n"
        "    links: {source: Party, target: Donor, amount: Sum, kind: Channel}\n    words: {kind: {Loan: loan}}\n"
        "kinds:\n  loan: {label: Lends to, family: support}\n",
        encoding="utf-8",
    )
    read = graph.import_file("csv", tmp_path / "gifts.csv", preset=str(own))
    assert ties(read) == ["brook -> arden: loan"]
    assert next(iter(read.dataset.links.values())).amounts[0].currency == "EUR"
    with pytest.raises(FilterError, match="no preset `ucdp-gd`"):
        graph.import_file("csv", tmp_path / "gifts.csv", preset="ucdp-gd")
    with pytest.raises(FilterError, match="does not fit the preset"):
        graph.import_file("csv", tmp_path / "gifts.csv", preset="ucdp-ged")
    own.write_text("title: Gifts\ndocumented: x\ntables:\n  - {links: {sauce: A}}\n", encoding="utf-8")
    command = ["import", "csv", str(tmp_path / "gifts.csv"), "--into", str(tmp_path / "data")]
    assert main([*command, "--preset", str(own)]) == 1
    assert "there is no field `sauce`" in capsys.readouterr().err
    assert main(["import", "--presets"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(CASES)


def test_none_reads_a_file_by_its_columns(tmp_path: Path) -> None:
    """`preset=none` and a mapping of one's own leave the presets out."""
    assert ties(imported(tmp_path, "ucdp-ged", preset="none"))[0].startswith("government-of-norland -> reed-front")
    mapping = {"source": "side_b", "target": "side_a"}
    assert "preset" not in imported(tmp_path, "ucdp-ged", mapping=mapping).notes[0]
