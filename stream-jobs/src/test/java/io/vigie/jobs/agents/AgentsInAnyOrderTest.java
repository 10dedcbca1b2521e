package io.vigie.jobs.agents;

import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.AgentState;
import io.vigie.jobs.agents.AgentOfQueue.Doing;
import io.vigie.jobs.heard.Contact;
import io.vigie.jobs.heard.Contact.Stage;
import io.vigie.jobs.heard.PhoneState;
import io.vigie.jobs.testkit.TestingOperator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls and phones at random, late and repeated, against the rules applied to all that was ever heard. */
class AgentsInAnyOrderTest {

    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private record Arrival(long at, AgentInput heard) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theQueuesShowWhatAllThatWasHeardSoFarSays(long seed) throws Exception {
        TestingOperator<AgentInput, AgentOfQueue> agents = TestingAgents.running();
        List<AgentInput> heard = new ArrayList<>();
        Map<String, Doing> shown = new TreeMap<>();
        for (Arrival arrival : arrivals(new Random(seed))) {
            agents.reach(arrival.at());
            agents.take(arrival.heard());
            heard.add(arrival.heard());
            agents.drain().forEach(told -> note(told, shown));
            assertThat(shown).as("at %s", Instant.ofEpochMilli(arrival.at())).isEqualTo(plain(heard, arrival.at()));
        }
        agents.reach(millis(60 * 24 * 3600));
        assertThat(agents.kept()).isZero();
        assertThat(agents.timers()).isZero();
        agents.close();
    }

    private static void note(AgentOfQueue change, Map<String, Doing> shown) {
        assertThat(shown.get(change.queue())).isEqualTo(change.before());
        if (change.after() == null) {
            shown.remove(change.queue());
        } else {
            shown.put(change.queue(), change.after());
        }
    }

    /** Two weeks of one agent, on whole minutes, so that the edges of days and talks are met; some days are quiet. */
    private static List<Arrival> arrivals(Random random) {
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            long start = millis(0) + random.nextInt(14) / 3 * 3L * 24 * HOUR + random.nextInt(24 * 60) * MINUTE;
            if (random.nextBoolean()) {
                call(random, "call-" + i, start, arrivals);
            } else {
                phone(random, "phone-" + i, start, arrivals);
            }
        }
        arrivals.sort(Comparator.comparingLong(Arrival::at));
        return arrivals;
    }

    private static void call(Random random, String visit, long start, List<Arrival> arrivals) {
        String queue = random.nextInt(5) == 0 ? null : "queue-" + random.nextInt(4);
        long end = start + (random.nextInt(20) + 1) * MINUTE;
        long late = lateness(random);
        List<Contact> stages = List.of(
                new Contact(queue, start, Stage.TALKING, 0, Contact.STILL, null),
                new Contact(queue, start, Stage.WRAPPING_UP, end, Contact.STILL, null),
                new Contact(queue, start, Stage.OVER, end, end, null));
        int told = random.nextInt(6) == 0 ? random.nextInt(2) + 1 : 3;
        for (int stage = 0; stage < told; stage++) {
            long at = (stage == 0 ? start : end + (stage - 1) * 5L * MINUTE) + late;
            arrivals.add(new Arrival(at, Heard.contact(visit, stages.get(stage))));
        }
        if (random.nextInt(8) == 0) {
            arrivals.add(new Arrival(end + late + HOUR, Heard.contact(visit, null)));
        }
    }

    private static void phone(Random random, String id, long at, List<Arrival> arrivals) {
        AgentState state = List.of(AgentState.values()).get(random.nextInt(3));
        List<String> queues = null;
        if (random.nextInt(6) == 0) {
            queues = random.nextBoolean() ? List.of() : List.of("queue-" + random.nextInt(4), "queue-9");
        }
        AgentInput heard = Heard.phone((at - millis(0)) / 1000.0, (long) random.nextInt(3), id, state, queues);
        arrivals.add(new Arrival(at + lateness(random), heard));
        arrivals.add(new Arrival(at + lateness(random), heard));
    }

    private static long lateness(Random random) {
        return random.nextInt(3) == 0 ? random.nextInt(7 * 24) * HOUR : random.nextInt(3) * MINUTE;
    }

    /** The rules, word by word, on everything that was heard so far. */
    private static Map<String, Doing> plain(List<AgentInput> heard, long now) {
        Map<String, Contact> contacts = new LinkedHashMap<>();
        List<PhoneState> words = new ArrayList<>();
        for (AgentInput each : heard) {
            if (each.told() != null) {
                words.add(Heard.said(each));
            } else if (each.contact() != null) {
                contacts.remove(each.contact().visit());
                if (each.contact().contact() != null) {
                    contacts.put(each.contact().visit(), each.contact().contact());
                }
            }
        }
        words.removeIf(word -> word.at() + 76 * HOUR <= now);
        words.sort(Comparator.comparingLong(PhoneState::at)
                .thenComparingLong(PhoneState::sequence)
                .thenComparing(PhoneState::id));
        contacts.values().removeIf(contact -> contact.answeredAt() + 76 * HOUR <= now);
        Map<String, Doing> shown = new TreeMap<>();
        String doing = doing(contacts, words, now);
        if (!doing.equals("OFFLINE")) {
            queues(contacts, words, now).forEach(queue -> shown.put(queue, Doing.valueOf(doing)));
        }
        return shown;
    }

    private static String doing(Map<String, Contact> contacts, List<PhoneState> words, long now) {
        if (contacts.values().stream().anyMatch(contact -> contact.stage() == Stage.TALKING)) {
            return "TALKING";
        }
        for (Contact contact : contacts.values()) {
            if (contact.stage() == Stage.WRAPPING_UP
                    && words.stream().noneMatch(word -> word.at() >= contact.talkEndedAt())) {
                return "WRAPPING_UP";
            }
        }
        if (words.isEmpty()) {
            return contacts.values().stream().anyMatch(contact -> isToday(contact, now)) ? "READY" : "OFFLINE";
        }
        return words.get(words.size() - 1).state().name();
    }

    private static Set<String> queues(Map<String, Contact> contacts, List<PhoneState> words, long now) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (!words.get(i).queues().isEmpty()) {
                return new TreeSet<>(words.get(i).queues());
            }
        }
        Set<String> queues = new TreeSet<>();
        for (Contact contact : contacts.values()) {
            if (isToday(contact, now) && contact.queue() != null) {
                queues.add(contact.queue());
            }
        }
        return queues;
    }

    private static boolean isToday(Contact contact, long now) {
        return contact.stage() != Stage.OVER || !day(contact.lastAt()).isBefore(day(now));
    }

    private static LocalDate day(long moment) {
        return Instant.ofEpochMilli(moment).atZone(PARIS).toLocalDate();
    }
}
