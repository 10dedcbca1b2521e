package io.vigie.dashboard.trials;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.Event;
import io.vigie.oracle.Oracle;
import io.vigie.oracle.OracleInput;
import io.vigie.oracle.OracleLook;
import io.vigie.oracle.OracleQueue;
import io.vigie.oracle.mess.NastyDays;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rules see of queues, made from events in any order with repeats, against a second count by brute force. */
class CallsAgainstTheOracleTest {

    private static final List<String> METRICS =
            List.of("waiting", "oldestWaitSeconds", "callbacksWaiting", "talking", "wrappingUp");
    private static final int MOMENTS = 100;

    private static List<CallEvent> calls(NastyDays days) {
        return days.events().stream()
                .filter(CallEvent.class::isInstance)
                .map(CallEvent.class::cast)
                .toList();
    }

    private static CallsAgain inAnyOrder(List<CallEvent> events, Random random) {
        List<CallEvent> shuffled = new ArrayList<>(events);
        for (int i = 0; i < events.size() / 3; i++) {
            shuffled.add(events.get(random.nextInt(events.size())));
        }
        Collections.shuffle(shuffled, random);
        CallsAgain calls = new CallsAgain(Set.copyOf(NastyDays.QUEUES));
        shuffled.forEach(calls::take);
        calls.partitionEnds();
        return calls;
    }

    /** Seconds about what happens and about what time alone changes, and any others. */
    private static Set<Instant> moments(List<CallEvent> events, NastyDays days, Random random) {
        Set<Instant> moments = new TreeSet<>();
        int[] after = {0, 0, 1, 2 * 3_600, 4 * 3_600, 24 * 3_600, 600};
        long length = days.end().getEpochSecond() - days.begin().getEpochSecond();
        for (int i = 0; i < MOMENTS; i++) {
            CallEvent event = events.get(random.nextInt(events.size()));
            long second = event.time().getEpochSecond() + after[random.nextInt(after.length)] + random.nextInt(3) - 1;
            moments.add(Instant.ofEpochSecond(second));
            moments.add(days.begin().plusSeconds(random.nextInt((int) length)));
        }
        return moments;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void eachNumberIsAtAnySecondWhatThePlainCountSays(long seed) {
        Random random = new Random(seed);
        NastyDays days = NastyDays.of(seed, 120);
        List<CallEvent> events = calls(days);
        CallsAgain calls = inAnyOrder(events, random);
        Map<String, TreeMap<Long, Look>> looks = new HashMap<>();
        for (String queue : NastyDays.QUEUES) {
            QueueLooks seen = new QueueLooks(
                    calls.of(queue), days.begin().toEpochMilli(), days.end().toEpochMilli());
            for (String metric : METRICS) {
                TreeMap<Long, Look> bySecond = new TreeMap<>();
                seen.of(metric).forEach(look -> bySecond.put(look.second(), look));
                looks.put(queue + metric, bySecond);
            }
        }
        assertThat(calls.earliest()).isEqualTo(events.get(0).time());

        for (Instant moment : moments(events, days, random)) {
            List<? extends Event> before = events.stream()
                    .filter(event -> !event.time().isAfter(moment))
                    .toList();
            Oracle oracle = new Oracle(OracleInput.of(before, moment));
            for (String queue : NastyDays.QUEUES) {
                OracleQueue truth = oracle.queue(queue);
                for (String metric : METRICS) {
                    Look look = Objects.requireNonNull(looks.get(queue + metric))
                            .floorEntry(moment.toEpochMilli())
                            .getValue();
                    assertThat(look.value())
                            .as("%s of %s at %s", metric, queue, moment)
                            .isEqualTo(OracleLook.at(truth, metric, moment).value());
                }
            }
        }
    }
}
