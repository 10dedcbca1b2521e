package io.vigie.jobs.directory;

import static io.vigie.jobs.directory.TestingDirectory.start;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.jobs.directory.TermsChanges.TermsChange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsOverTimeTest {

    private static final Terms DEFAULTS = new Terms("in-house", 20_000, 5_000);

    private final Records records = new Records();
    private TestingDirectory directory;

    @BeforeEach
    void open() throws Exception {
        directory = start(0);
    }

    @AfterEach
    void close() throws Exception {
        directory.harness.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void gatheredOrNotTheTermsOfEveryMomentAreThoseOfAPlainCount(long seed) throws Exception {
        Random random = new Random(seed);
        Map<String, NavigableMap<Long, Terms>> plain = new HashMap<>();
        Map<String, NavigableMap<Long, Terms>> told = new HashMap<>();
        for (int step = 0; step < 400; step++) {
            int second = step / 4;
            directory.reach(second);
            String queue = "queue-" + random.nextInt(5);
            int target = random.nextInt(4) * 10;
            boolean gone = target == 0;
            directory.take(
                    gone
                            ? records.removed("queue/" + queue)
                            : records.said("queue/" + queue, "{'serviceLevelSeconds': " + target + "}"));
            Terms terms = gone ? DEFAULTS : new Terms("in-house", target * 1000L, 5_000);
            plain.computeIfAbsent(queue, any -> new TreeMap<>()).put(millis(second), terms);
            if (random.nextInt(3) == 0) {
                directory.harness.setProcessingTime(directory.harness.getProcessingTime() + 100);
            }
            if (random.nextInt(40) == 0) {
                OperatorSubtaskState saved = directory.harness.snapshot(step, step);
                directory.terms().forEach(changes -> note(changes, told));
                directory = directory.restart(0, saved);
            }
        }
        directory.harness.setProcessingTime(1_000_000);
        directory.terms().forEach(changes -> note(changes, told));

        for (int queue = 0; queue < 5; queue++) {
            for (int second = 0; second < 100; second++) {
                assertThat(at(told, "queue-" + queue, second))
                        .as("queue-%s at %s", queue, second)
                        .isEqualTo(at(plain, "queue-" + queue, second));
            }
        }
    }

    private static void note(List<TermsChange> changes, Map<String, NavigableMap<Long, Terms>> byQueue) {
        for (TermsChange change : changes) {
            byQueue.computeIfAbsent(change.queue(), any -> new TreeMap<>()).put(change.from(), change.terms());
        }
    }

    private static Terms at(Map<String, NavigableMap<Long, Terms>> byQueue, String queue, int second) {
        NavigableMap<Long, Terms> changes = byQueue.getOrDefault(queue, new TreeMap<>());
        return changes.floorEntry(millis(second)) == null
                ? DEFAULTS
                : changes.floorEntry(millis(second)).getValue();
    }
}
