package io.vigie.dashboard.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(SharedDashboard.class)
class SourcesRouteTest {

    @Test
    void whatTheJobTellsOfASourceIsListed(RunningDashboard dashboard) throws Exception {
        String snapshot = TestingSources.snapshot("/pbx/listed", 1, null);
        dashboard.broker().write("source-snapshots", "/pbx/listed", snapshot);

        await().untilAsserted(() -> {
            JsonNode list = Json.MAPPER.readTree(
                    dashboard.get("/api/v1/sources", "admin").body());
            assertThat(list.propertyNames()).containsExactly("asOf", "sources");
            assertThat(list.get("sources")).contains(Json.MAPPER.readTree(snapshot));
        });
    }
}
