package io.vigie.bench;

import java.util.Locale;

/** The entry: {@code throughput} or {@code checkpoint}. */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws Exception {
        String name = args.length == 0 ? "throughput" : args[0];
        switch (name) {
            case "throughput" -> Throughput.run();
            case "checkpoint" -> CheckpointTime.run();
            default ->
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "There is no benchmark '%s': throughput, checkpoint.", name));
        }
        // Flink leaves threads behind that would keep the process.
        System.exit(0);
    }
}
