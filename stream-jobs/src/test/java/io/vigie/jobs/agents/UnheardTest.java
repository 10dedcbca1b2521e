package io.vigie.jobs.agents;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.jobs.heard.Punch;
import io.vigie.jobs.sources.Silence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against what it means, moment by moment. */
class UnheardTest {

    private static final long HOUR = Duration.ofHours(1).toMillis();
    private static final long BELONGS_FOR = Duration.ofDays(7).toMillis();
    private static final long LAST = 30 * 24;
    private static final int CENTRES = 200;

    private final Map<String, List<Long>> words = new HashMap<>();
    private final AgentFacts facts = new AgentFacts();

    private void make(Random random) {
        words.clear();
        facts.punches.all.clear();
        facts.silences.clear();
        for (String source : List.of("/clock", "/pbx")) {
            List<Long> times = new ArrayList<>();
            long at = random.nextInt(48) * HOUR;
            while (at < LAST * HOUR) {
                times.add(at);
                facts.punches.all.add(new Punch(at, 0, source + at, source, true));
                at += (1 + random.nextInt(random.nextInt(4) == 0 ? 300 : 30)) * HOUR;
            }
            words.put(source, times);
            List<Silence> silences = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                long from = random.nextInt((int) LAST) * HOUR;
                long until = random.nextInt(5) == 0 ? Silence.OPEN : from + random.nextInt(60) * HOUR;
                silences.add(new Silence(from, until));
            }
            if (!silences.isEmpty()) {
                facts.silences.put(source, new KnownSilences(silences));
            }
        }
    }

    private boolean isUnheard(long moment, long known) {
        List<String> belonging = words.entrySet().stream()
                .filter(source -> source.getValue().stream()
                        .anyMatch(at -> at <= known && at <= moment && moment < at + BELONGS_FOR))
                .map(Map.Entry::getKey)
                .toList();
        return !belonging.isEmpty()
                && belonging.stream()
                        .allMatch(source -> facts.silencesOf(source).stream()
                                .anyMatch(silence -> silence.from() <= moment && moment < silence.until()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anAgentIsUnheardWhereEverySourceThatBelongsToTheAgentIsSilent(long seed) {
        Random random = new Random(seed);
        int unheardHours = 0;
        for (int i = 0; i < CENTRES; i++) {
            make(random);
            long from = random.nextInt((int) LAST / 2) * HOUR;
            long to = from + random.nextInt(200) * HOUR;

            Unheard unheard = Unheard.of(facts, from, to);

            for (long moment = from; moment <= to; moment += HOUR) {
                long now = moment;
                boolean is = unheard.spans().stream().anyMatch(span -> span.from() <= now && now < span.until());
                assertThat(is).as("%d of seed %d at %d", i, seed, moment / HOUR).isEqualTo(isUnheard(moment, to));
                unheardHours += is ? 1 : 0;
            }
            assertChangesAt(unheard, to, i);
        }
        assertThat(unheardHours).isGreaterThan(CENTRES);
    }

    /** The first moment after the last at which it is otherwise than then. */
    private void assertChangesAt(Unheard unheard, long to, int which) {
        boolean then = isUnheard(to, to);
        long moment = to + HOUR;
        while (moment < to + 2 * BELONGS_FOR && isUnheard(moment, to) == then) {
            moment += HOUR;
        }
        boolean changes = moment < to + 2 * BELONGS_FOR;
        assertThat(unheard.changesAt()).as("%d", which).isEqualTo(changes ? moment : AgentFacts.NEVER);
    }
}
