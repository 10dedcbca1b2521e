package io.vigie.contract.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.contract.input.RefusedException;
import io.vigie.contract.json.Json;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.contract.live.Site;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryReaderTest {

    private static final DirectoryReader READER = new DirectoryReader("Europe/Paris");
    private static final String ID = "a text of 1 to 128 characters";
    private static final String SECONDS = "a number of seconds from 0 to 31536000.";
    private static final String ZONE = "a time zone such as Europe/Paris.";

    @Test
    void whatNobodySaysHasItsDefault() throws Exception {
        assertThat(read("client/c", "{}")).isEqualTo(new ClientEntry("c", "c", ClientEntry.Kind.IN_HOUSE));
        assertThat(read("queue/q", "{}")).isEqualTo(QueueEntry.undescribed("q", "Europe/Paris"));
        assertThat(read("desk/d", "{}")).isEqualTo(new DeskEntry("d", "d", "in-house", "Europe/Paris", null, null));
        assertThat(read("team/t", "{}")).isEqualTo(new TeamEntry("t", "t", "Europe/Paris"));
        assertThat(read("agent/a", "{}"))
                .isEqualTo(new AgentEntry("a", "a", "none", Site.OFFICE, false, null, List.of()));
    }

    @Test
    void aQueueThatNobodyDescribedIsAsTheContractSays() {
        assertThat(QueueEntry.undescribed("q", "UTC"))
                .isEqualTo(new QueueEntry(
                        "q",
                        "q",
                        "in-house",
                        "UTC",
                        null,
                        20_000,
                        0.8,
                        ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED,
                        5_000));
    }

    @Test
    void whatIsSaidHolds() throws Exception {
        assertThat(read("queue/q", """
                {"id": "q", "name": "Orders", "client": "acme", "timeZone": "Asia/Tokyo", "openingHours": "Mo-Su 08:00-20:00",
                 "serviceLevelSeconds": 0.5, "serviceLevelTarget": 1, "serviceLevelFormula": "offered", "shortAbandonSeconds": 0,
                 "colour": "red"}
                """))
                .isEqualTo(new QueueEntry(
                        "q",
                        "Orders",
                        "acme",
                        "Asia/Tokyo",
                        List.of("Mo-Su 08:00-20:00"),
                        500,
                        1,
                        ServiceLevelFormula.OFFERED,
                        0));
        assertThat(read("agent/a", """
                {"team": "north", "site": "home", "trainee": true, "mentor": "b",
                 "aliases": [{"source": "/pbx", "id": "1"}, {"source": "/badge", "id": "1"}]}
                """))
                .isEqualTo(new AgentEntry(
                        "a",
                        "a",
                        "north",
                        Site.HOME,
                        true,
                        "b",
                        List.of(new AgentEntry.Alias("/pbx", "1"), new AgentEntry.Alias("/badge", "1"))));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadTheSame(DirectoryKind kind) throws Exception {
        DirectoryEntry entry = read(kind.word() + "/x/y z", "{\"name\": \"Ünï 😀\"}");

        assertThat(entry.key()).isEqualTo(kind.word() + "/x/y z");
        assertThat(READER.read(entry.key(), Json.MAPPER.writeValueAsBytes(entry)))
                .isEqualTo(entry);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "client | {\"kind\": \"foreign\"} | 'kind' must be one of in-house, external.",
                "client | {\"name\": \"\"} | 'name' must be " + ID,
                "client | {\"name\": 7} | 'name' must be " + ID,
                "queue | {\"client\": []} | 'client' must be " + ID,
                "queue | {\"timeZone\": \"Paris\"} | 'timeZone' must be " + ZONE,
                "queue | {\"timeZone\": \"\"} | 'timeZone' must be " + ZONE,
                "queue | {\"timeZone\": 1} | 'timeZone' must be " + ZONE,
                "queue | {\"serviceLevelSeconds\": -1} | 'serviceLevelSeconds' must be " + SECONDS,
                "queue | {\"serviceLevelSeconds\": \"20\"} | 'serviceLevelSeconds' must be " + SECONDS,
                "queue | {\"shortAbandonSeconds\": 1e400} | 'shortAbandonSeconds' must be " + SECONDS,
                "queue | {\"serviceLevelTarget\": 80} | 'serviceLevelTarget' must be a number from 0 to 1.",
                "queue | {\"serviceLevelFormula\": \"best\"} | 'serviceLevelFormula' must be one of short-abandons-excluded, all-abandons",
                "queue | {\"openingHours\": 8} | 'openingHours' must be a text such as 'Mo-Fr 08:00-18:00', or a list of such texts.",
                "queue | {\"openingHours\": {}} | 'openingHours' must be a text such as",
                "queue | {\"openingHours\": [8]} | 'openingHours' must be a text such as",
                "queue | {\"openingHours\": \"\"} | 'openingHours': the rule '' must look like 'Mo-Fr 08:00-18:00'",
                "queue | {\"openingHours\": [\"Mo-Fr 08:00-18:00\", \"\"]} | 'openingHours': the rule '' must look like",
                "queue | {\"openingHours\": \"all day\\u0000\\ud83d\"} | 'openingHours': the rule 'all day??' must look like",
                "queue | {\"openingHours\": []} | 'openingHours': there is no rule for the days of the week",
                "desk | {\"firstAnswerSeconds\": -0.5} | 'firstAnswerSeconds' must be " + SECONDS,
                "desk | {\"resolveSeconds\": true} | 'resolveSeconds' must be " + SECONDS,
                "desk | {\"client\": \"\"} | 'client' must be " + ID,
                "desk | {\"timeZone\": \"Mars/Olympus\"} | 'timeZone' must be " + ZONE,
                "team | {\"timeZone\": {}} | 'timeZone' must be " + ZONE,
                "agent | {\"team\": \"\"} | 'team' must be " + ID,
                "agent | {\"site\": \"beach\"} | 'site' must be one of office, home.",
                "agent | {\"trainee\": \"yes\"} | 'trainee' must be true or false.",
                "agent | {\"mentor\": \"x\"} | 'mentor' must be another agent.",
                "agent | {\"aliases\": {}} | 'aliases' must be a list of {\"source\": …, \"id\": …}.",
                "agent | {\"aliases\": [\"B-12\"]} | 'aliases' must be a list of {\"source\": …, \"id\": …}.",
                "agent | {\"aliases\": [{\"source\": \"s\", \"id\": \"1\"}, {\"source\": \"s\"}]} | 'aliases[1].id' is missing: give",
                "agent | {\"aliases\": [{\"source\": \"\", \"id\": \"1\"}]} | 'aliases[0].source' must be " + ID,
                "agent | {\"aliases\": [{\"source\": \"s\", \"id\": \"1\"}, {\"source\": \"s\", \"id\": \"1\"}]} | 'aliases' must be without repeats.",
                "agent | [] | An entry of the directory is a JSON object: { … }.",
                "agent | null | An entry of the directory is a JSON object: { … }.",
                "agent | {\"site\": | This is not JSON",
            })
    void whatIsWrongIsSaid(String kind, String json, String detail) {
        refuses(kind + "/x", json, detail);
    }

    @ParameterizedTest
    @EnumSource
    void theIdIsThatOfTheKey(DirectoryKind kind) throws Exception {
        assertThat(read(kind.word() + "/x", "{\"id\": \"x\"}").id()).isEqualTo("x");
        refuses(kind.word() + "/x", "{\"id\": \"y\"}", "'id' must be 'x', or left out.");
        refuses(kind.word() + "/x", "{\"id\": 7}", "'id' must be " + ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "queue", "Queue/x", "queues/x", "/x", "rule/x"})
    void aKeyNamesAKindThatThereIs(String key) {
        refuses(key, "{}", "must be KIND/ID with a kind of client, queue, desk, team, agent.");
    }

    @Test
    void anIdHas1To128Characters() throws Exception {
        assertThat(read("team/" + "x".repeat(128), "{}").id()).hasSize(128);
        refuses("team/" + "x".repeat(129), "{}", "'id' must be " + ID);
        refuses("team/", "{}", "'id' must be " + ID);
        refuses("team/a\u0007", "{}", "'id' must be " + ID);
    }

    @Test
    void aRuleMayBeLongerThanAnId() throws Exception {
        String rule = "Mo-Fr " + "08:00-09:00,".repeat(20) + "10:00-11:00";

        assertThat(((QueueEntry) read("queue/q", "{\"openingHours\": [\"" + rule + "\"]}")).openingHours())
                .containsExactly(rule);
    }

    private static void refuses(String key, String json, String detail) {
        assertThatThrownBy(() -> read(key, json))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.problem().detail()).contains(detail));
    }

    private static DirectoryEntry read(String key, String json) throws RefusedException {
        return READER.read(key, json.getBytes(StandardCharsets.UTF_8));
    }
}
