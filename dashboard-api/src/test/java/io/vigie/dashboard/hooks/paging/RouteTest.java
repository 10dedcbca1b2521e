package io.vigie.dashboard.hooks.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.rules.Rule.Severity;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {

    private static @Nullable List<String> list(@Nullable String words) {
        return words == null ? null : words.equals("-") ? List.of() : Arrays.asList(words.split("/", -1));
    }

    @ParameterizedTest
    @CsvSource({
        // clients, teams, kinds, what it is about, its client, its team, whether it goes this way
        ",     ,      ,         queue,    acme, ,      true",
        "acme, ,      ,         queue,    acme, ,      true",
        "acme, ,      ,         desk,     bolt, ,      false",
        "acme, ,      ,         agent,    ,     north, true",
        "acme, -,     ,         agent,    ,     north, false",
        "-,    north, ,         team,     ,     north, true",
        "-,    north, ,         team,     ,     south, false",
        "-,    north, ,         queue,    acme, ,      false",
        ",     ,      queue,    desk,     acme, ,      false",
        ",     ,      queue/desk, desk,   acme, ,      true",
        ",     ,      ,         pipeline, ,     ,      true",
        "acme, ,      ,         pipeline, ,     ,      false",
        ",     north, ,         pipeline, ,     ,      false",
        "acme, -,     pipeline, pipeline, ,     ,      true",
        ",     ,      queue,    pipeline, ,     ,      false"
    })
    void anAlertGoesWhereItsKindAndItsClientOrTeamDo(
            @Nullable String clients,
            @Nullable String teams,
            @Nullable String kinds,
            String kind,
            @Nullable String client,
            @Nullable String team,
            boolean taken) {
        Route route = new Route(
                "r",
                "r",
                List.of(Severity.WARNING),
                list(clients),
                list(teams),
                list(kinds),
                List.of(),
                0,
                0,
                0,
                1,
                null);

        assertThat(route.takes(Severity.WARNING, kind, client, team)).isEqualTo(taken);
        assertThat(route.takes(Severity.CRITICAL, kind, client, team)).isFalse();
    }
}
