package io.vigie.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BenchTest {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void aRunThatComesToItsEndIsWell() {
        assertThat(codeOf(() -> {})).isZero();
        assertThat(told()).isEmpty();
    }

    @Test
    void aRunThatFailsIsToldWithItsReason() {
        assertThat(codeOf(() -> {
                    throw new IOException("The job did not come to its end");
                }))
                .isEqualTo(1);
        assertThat(told()).contains("The benchmark 'any' failed", "The job did not come to its end");
    }

    @Test
    void aHeapThatIsTooSmallFailsTheRunLikeAnythingElse() {
        assertThat(codeOf(() -> {
                    throw new OutOfMemoryError("Java heap space");
                }))
                .isEqualTo(1);
        assertThat(told()).contains("The benchmark 'any' failed", "Java heap space");
    }

    @Test
    void anUnknownNameIsAnsweredWithThoseThatThereAre() {
        assertThat(Bench.run(Map.of("a", () -> {}), "b", err())).isEqualTo(2);
        assertThat(told()).contains("There is no benchmark 'b': a.");
    }

    @Test
    void aProcessWhoseRunFailsEndsWhateverThreadsItHasLeft() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TestingBench.class.getName()))
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
            assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("The benchmark 'stuck' failed");
        } finally {
            process.destroyForcibly();
        }
    }

    private int codeOf(Bench.Benchmark benchmark) {
        return Bench.run(Map.of("any", benchmark), "any", err());
    }

    private PrintStream err() {
        return new PrintStream(told, true, StandardCharsets.UTF_8);
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
