package io.vigie.jobs.sources;

import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.jobs.sources.SourceSeen.MemberSeen;
import io.vigie.jobs.testkit.Permutations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceStateTest {

    private static final long SECOND = 1_000;
    private static final long DAY = 86_400 * SECOND;
    private static final String PBX = "/pbx/1";

    @Test
    void everyOrderOfWhatWasSeenEndsTheSame() {
        List<SourceSeen> seen = List.of(
                seen(10, true),
                seen(35, false, new MemberSeen(Member.queue("orders"), millis(34))),
                seen(
                        20,
                        false,
                        new MemberSeen(Member.queue("orders"), millis(19)),
                        new MemberSeen(Member.queue("billing"), millis(20))),
                new SourceSeen(PBX, millis(5), false, millis(5), List.of()));

        assertThat(Permutations.of(seen).map(SourceStateTest::shownAfter).distinct())
                .hasSize(1);
    }

    @Test
    void whatIsSeenTwiceTellsNothing() {
        SourceSeen seen = new SourceSeen(
                PBX, millis(10), true, millis(5), List.of(new MemberSeen(Member.queue("orders"), millis(9))));
        SourceState source = new SourceState();
        assertThat(source.with(seen, millis(20), false).shown()).isTrue();

        assertThat(source.with(seen, millis(20), false)).isEqualTo(new SourceState.Step(false, List.of()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatQueuesAreToldIsWhatAPlainLookBackGives(long seed) {
        Random random = new Random(seed);
        boolean awaited = seed % 2 == 0;
        boolean heartbeats = seed % 3 == 0;
        SourceState source = new SourceState();
        List<SourceSeen> all = new ArrayList<>();
        Map<String, Long> told = new HashMap<>();
        long now = millis(0);
        for (int step = 0; step < 500; step++) {
            now += random.nextInt(8) == 0 ? random.nextInt(4) * DAY : random.nextInt(40) * SECOND;
            note(source.at(PBX, now, awaited), told);
            if (random.nextInt(3) > 0) {
                SourceSeen seen = someSeen(random, now, heartbeats);
                all.add(seen);
                note(source.with(seen, now, awaited), told);
            }
            assertThat(told).as("step " + step).isEqualTo(plain(all, now, awaited || heartbeats));
        }
    }

    /** What a screen shows, and what the queues were told. */
    private static String shownAfter(List<SourceSeen> order) {
        SourceState source = new SourceState();
        Map<String, Long> told = new HashMap<>();
        for (SourceSeen seen : order) {
            note(source.with(seen, millis(65), false), told);
        }
        return source.snapshot(PBX, "1") + " " + told;
    }

    private static void note(SourceState.Step step, Map<String, Long> told) {
        for (SourceOfMember each : step.members()) {
            if (each.belongs()) {
                told.put(each.member().id(), each.silentSince());
            } else {
                assertThat(told.remove(each.member().id())).as("it belonged").isNotNull();
            }
        }
    }

    /** Up to two days late, on seconds, so that the edges are met. */
    private static SourceSeen someSeen(Random random, long now, boolean heartbeats) {
        long at = now - (random.nextInt(5) == 0 ? random.nextInt(3) * DAY : random.nextInt(40) * SECOND);
        List<MemberSeen> queues = new ArrayList<>();
        for (int queue = 0; queue < 3; queue++) {
            if (random.nextInt(8) == 0) {
                queues.add(new MemberSeen(Member.queue("queue-" + queue), at - random.nextInt(2) * SECOND));
            }
        }
        return new SourceSeen(PBX, at, heartbeats, SourceSeen.NEVER, queues);
    }

    /** Which queues belong to the source, and since when it is silent, from all that was ever seen of it. */
    private static Map<String, Long> plain(List<SourceSeen> all, long now, boolean mustSpeak) {
        long lastAt = all.stream().mapToLong(SourceSeen::lastAt).max().orElse(now);
        long silentSince = mustSpeak && now - lastAt >= 30 * SECOND ? lastAt : SourceOfMember.SPEAKS;
        Map<String, Long> queues = new HashMap<>();
        for (SourceSeen seen : all) {
            for (MemberSeen queue : seen.members()) {
                if (now - queue.lastAt() < 7 * DAY) {
                    queues.put(queue.member().id(), silentSince);
                }
            }
        }
        return queues;
    }

    private static SourceSeen seen(double second, boolean heartbeats, MemberSeen... queues) {
        return new SourceSeen(PBX, millis(second), heartbeats, SourceSeen.NEVER, List.of(queues));
    }
}
