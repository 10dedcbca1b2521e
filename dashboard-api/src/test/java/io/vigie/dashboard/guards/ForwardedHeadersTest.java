package io.vigie.dashboard.guards;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Whom a caller is taken for: an unpaired display tells by its address. */
@ExtendWith(SharedDashboard.class)
class ForwardedHeadersTest {

    private static String addressOfOneWhoSaysToBe(String address, RunningDashboard dashboard) throws Exception {
        HttpResponse<String> asked = dashboard.send(dashboard
                .request("/api/v1/pairings")
                .header("X-Forwarded-For", address)
                .POST(BodyPublishers.noBody()));
        String code = Json.MAPPER.readTree(asked.body()).path("code").stringValue();
        JsonNode told = Json.MAPPER.readTree(
                dashboard.get("/api/v1/pairings/" + code, "supervisor").body());
        return told.path("address").stringValue();
    }

    @Test
    void aCallerIsTheOneThatTheProxyTellsOfWhereThereIsOne(RunningDashboard dashboard) throws Exception {
        try (RunningDashboard behind = dashboard.another(Map.of("vigie.behind-proxy", true))) {
            assertThat(addressOfOneWhoSaysToBe("192.0.2.9", behind)).isEqualTo("192.0.2.9");
        }
    }

    @Test
    void nobodyIsWhomTheySayToBeWhereThereIsNone(RunningDashboard dashboard) throws Exception {
        assertThat(addressOfOneWhoSaysToBe("192.0.2.9", dashboard)).isEqualTo("127.0.0.1");
    }
}
