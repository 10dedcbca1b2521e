package io.vigie.jobs.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.jobs.sources.Member;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DescribedNamesTest {

    @Test
    void areThoseOfQueuesDesksAndAgentsThatStandInTheEnd() {
        assertThat(DescribedNames.of(List.of(
                        record("queue/orders", "{}"),
                        record("desk/mail", "{}"),
                        record("agent/a/b", "{}"),
                        record("queue/gone", "{}"),
                        record("queue/gone", null),
                        record("agent/back", null),
                        record("agent/back", "{}"),
                        record("team/north", "{}"),
                        record("client/acme", "{}"),
                        record("queue", "{}"),
                        record("moon/one", "{}"),
                        record(null, "{}"))))
                .containsExactlyInAnyOrder(
                        Member.queue("orders"), Member.desk("mail"), Member.agent("a/b"), Member.agent("back"));
    }

    private static PlainRecord record(@Nullable String key, @Nullable String value) {
        return new PlainRecord(key, 0, 0, value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }
}
