package io.vigie.dashboard.trials;

import static io.vigie.dashboard.trials.TestingTrials.looks;
import static io.vigie.dashboard.trials.TestingTrials.rule;
import static io.vigie.dashboard.trials.TestingTrials.second;
import static io.vigie.dashboard.trials.TestingTrials.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.rules.Rule;
import io.vigie.oracle.OracleAlert;
import io.vigie.oracle.OracleAlerts;
import io.vigie.oracle.OracleLook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellsTest {

    @ParameterizedTest(name = "{0} 5 {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // The comparators at the threshold itself.
                ">  | `` | 0=5 10=6 20=5        | 10:10-20",
                ">= | `` | 0=4 10=5 20=4        | 10:10-20",
                "<  | `` | 0=5 10=4 20=5        | 10:10-20",
                "<= | `` | 0=6 10=5 20=6        | 10:10-20",
                "== | `` | 0=6                  | ``",
                // How long it has to hold.
                ">  | `,\"forSeconds\":30`   | 0=6 29=5           | ``",
                ">  | `,\"forSeconds\":30`   | 0=6 30=5           | ``",
                ">  | `,\"forSeconds\":30`   | 0=6 31=5           | 0:30-31",
                ">  | `,\"forSeconds\":30`   | 0=6 30=7 40=5      | 0:30-40",
                ">  | `,\"forSeconds\":30`   | 0=6 20=5 21=6      | 21:51-",
                ">  | `,\"forSeconds\":30.5` | 0=6 31=7 40=5      | 0:31-40",
                ">  | `,\"forSeconds\":30.5` | 0=6 31=5           | ``",
                // The end of the time that is looked at belongs to it.
                ">  | `,\"forSeconds\":100`  | 0=6                | 0:100-",
                ">  | `,\"forSeconds\":101`  | 0=6                | ``",
                ">  | ``                     | 0=5 100=6          | 100:100-",
                ">  | ``                     | 0=5 101=6          | ``",
                // The clear threshold.
                ">  | `,\"clearThreshold\":3` | 0=6 10=4 20=3     | 0:0-20",
                ">= | `,\"clearThreshold\":3` | 0=6 10=3 20=2     | 0:0-20",
                "<  | `,\"clearThreshold\":7` | 0=4 10=6 20=7     | 0:0-20",
                "<= | `,\"clearThreshold\":7` | 0=4 10=7 20=8     | 0:0-20",
                ">  | `,\"clearThreshold\":3` | 0=6 10=3 20=4 30=6 | 0:0-10 30:30-",
                // What cannot be told stops the time, and neither fires nor ends anything.
                ">  | `,\"forSeconds\":30`   | 0=6 10=- 50=6      | 0:70-",
                ">  | `,\"forSeconds\":30`   | 0=6 10=- 50=5 60=6 | 60:90-",
                ">  | `,\"forSeconds\":10`   | 0=6 10=- 50=6      | 0:50-",
                ">  | ``                     | 0=6 10=- 20=6 30=5 | 0:0-30",
                ">  | ``                     | 0=- 10=6           | 10:10-",
            })
    void theRuleFiresAndIsOverAtTheVerySecond(String comparator, String more, String seen, String spells)
            throws Exception {
        Rule rule = rule(comparator.equals("==") ? ">" : comparator, comparator.equals("==") ? 7 : 5, more);

        assertThat(told(Spells.of(rule, looks(seen), second("100")))).isEqualTo(spells);
    }

    @Test
    void aRuleThatIsNotEnabledIsTriedAllTheSame() throws Exception {
        assertThat(told(Spells.of(rule(">", 5, ",\"enabled\":false"), looks("0=6"), second("100"))))
                .isEqualTo("0:0-");
    }

    /** The plain reading looks at every second one by one, and shares no code with the rule's. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anySeriesGivesWhatAPlainReadingGives(long seed) throws Exception {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            String sign = List.of(">", ">=", "<", "<=").get(random.nextInt(4));
            int clear = 3 + (sign.startsWith(">") ? -random.nextInt(3) : random.nextInt(3));
            Rule rule = rule(
                    sign,
                    3,
                    ",\"forSeconds\":" + random.nextInt(12) + (random.nextBoolean() ? ".5" : "")
                            + (random.nextBoolean() ? ",\"clearThreshold\":" + clear : ""));
            List<Look> looks = new ArrayList<>();
            TreeMap<Instant, OracleLook> plain = new TreeMap<>();
            for (long at = 0; at <= 100; at += 1 + random.nextInt(random.nextBoolean() ? 2 : 15)) {
                Double value = random.nextInt(5) == 0 ? null : (double) random.nextInt(7);
                long second = second(Long.toString(at));
                looks.add(new Look(second, value));
                plain.put(Instant.ofEpochMilli(second), new OracleLook(value, value == null, false));
            }
            Instant to = Instant.ofEpochMilli(second("100"));
            OracleLook last = Objects.requireNonNull(plain.floorEntry(to)).getValue();
            plain.put(to, last);

            List<Spell> expected = new ArrayList<>();
            for (OracleAlert alert : OracleAlerts.of(rule, "q", null, plain)) {
                expected.add(new Spell(alert.since(), alert.firedAt(), alert.resolvedAt()));
            }
            assertThat(Spells.of(rule, looks, to.toEpochMilli()))
                    .as("%s %s", rule, looks)
                    .isEqualTo(expected);
        }
    }
}
