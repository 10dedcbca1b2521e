package io.vigie.dashboard.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpaqueIdsTest {

    @TempDir
    private Path data;

    @Test
    void theSameAgentHasTheSameIdAtEveryProcessOfTheFolder() {
        String first = TestingOpaqueIds.in(data).of("agent", "a-1");

        assertThat(TestingOpaqueIds.in(data).of("agent", "a-1")).isEqualTo(first);
        assertThat(first).matches("[0-9a-f]{32}");
    }

    @Test
    void otherAgentsKindsAndInstallationsHaveOthers() {
        String one = TestingOpaqueIds.in(data).of("agent", "a-1");

        assertThat(TestingOpaqueIds.in(data).of("agent", "a-2")).isNotEqualTo(one);
        assertThat(TestingOpaqueIds.in(data).of("alert", "a-1")).isNotEqualTo(one);
        assertThat(TestingOpaqueIds.fresh().of("agent", "a-1")).isNotEqualTo(one);
    }
}
