package io.vigie.jobs.workload;

import static io.vigie.jobs.workload.Told.ms;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.Reason;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.Workload;
import io.vigie.jobs.heard.Contact;
import io.vigie.jobs.heard.PhoneState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkloadAtTest {

    @Test
    void isNothingForNobody() {
        assertThat(WorkloadAt.of(new Told().facts(), ms("12:00")))
                .isEqualTo(new WorkloadAt.Step(Workload.NONE, Long.MAX_VALUE));
    }

    @Test
    void countsWhatEndedToday() {
        Told told = new Told()
                .todayFrom("06:00")
                .contact("05:50", "05:59:59.999", Reason.CONFLICT)
                .contact("05:50", "06:00", Reason.CONFLICT)
                .contact("06:10", "06:20", null)
                .unfinished("06:30", Reason.CONFLICT)
                .ticket(Reason.CONFLICT, null, "05:00", "06:40")
                .ticket(Reason.ORDER, null, "06:45")
                .missed("05:59:59.999")
                .missed("06:00")
                .missed("07:00")
                .talking("06:50");

        Workload workload = told.workload("07:00");

        assertThat(workload.handledToday()).isEqualTo(2);
        assertThat(workload.conflictsToday()).isEqualTo(2);
        assertThat(workload.missedToday()).isEqualTo(2);
        assertThat(told.workload("06:59:59.999").missedToday()).isEqualTo(1);
    }

    @Test
    void countsComplaintsOfTheLastHourWithOrWithoutASession() {
        Told told = new Told()
                .contact("08:00", "09:00", Reason.COMPLAINT)
                .ticket(Reason.CONFLICT, null, "09:30")
                .phone("09:31", AgentState.OFFLINE);

        assertThat(told.workload("09:59:59.999").complaintsLastHour()).isEqualTo(2);
        assertThat(told.workload("10:00").complaintsLastHour()).isEqualTo(1);
        assertThat(told.workload("10:29:59.999").complaintsLastHour()).isEqualTo(1);
        assertThat(told.workload("10:30").complaintsLastHour()).isZero();
    }

    @Test
    void countsATicketAndItsCallOnceOnceTheCallIsAComplaint() {
        Told told = Told.atWork()
                .contact("09:00", "09:10", Reason.COMPLAINT)
                .ticket(Reason.CONFLICT, "call-0", "09:05", "09:30");
        assertThat(told.workload("09:06").conflictsToday())
                .as("the call goes on")
                .isEqualTo(1);
        assertThat(told.workload("09:10").complaintsLastHour()).isEqualTo(1);
        assertThat(told.workload("09:40").complaintStreak()).isEqualTo(1);
        assertThat(told.workload("09:40").conflictsToday()).isZero();

        Told ofOtherKind =
                Told.atWork().contact("09:00", "09:10", Reason.SUPPORT).ticket(Reason.CONFLICT, "call-0", "09:30");
        assertThat(ofOtherKind.workload("09:40").conflictsToday()).isEqualTo(1);
    }

    @Test
    void waitsWithFactsOfTheFuture() {
        Told told = Told.atWork().contact(ms("09:00"), ms("09:05"), ms("09:06"), Reason.COMPLAINT);

        assertThat(told.workload("09:04:59.999").handledToday()).isZero();
        assertThat(told.changesAt("09:04:59.999")).isEqualTo(ms("09:05"));
        assertThat(told.workload("09:05").handledToday()).isEqualTo(1);
    }

    @Test
    void tellsWhenTimeAloneChangesIt() {
        RandomFacts random = new RandomFacts(42);
        Set<FlagKind> seen = EnumSet.noneOf(FlagKind.class);
        for (int run = 0; run < 400; run++) {
            WorkloadFacts facts = random.next();
            long now = random.moment();
            WorkloadAt.Step step = WorkloadAt.of(facts, now);
            assertThat(step.changesAt()).isGreaterThan(now);
            step.workload().flags().forEach(flag -> seen.add(flag.kind()));
            for (long later : laterMoments(now, step.changesAt())) {
                assertThat(WorkloadAt.of(facts, later))
                        .as("run %d at %d, %d later", run, now, later - now)
                        .isEqualTo(step);
            }
        }
        assertThat(seen).containsAll(EnumSet.allOf(FlagKind.class));
    }

    /** The last ms before the change, and some of those before it. */
    private static List<Long> laterMoments(long now, long changesAt) {
        long end = Math.min(changesAt, now + 30 * 3_600_000L);
        List<Long> moments = new ArrayList<>(List.of(end - 1));
        long step = Math.max(Occupancy.MINUTE, (end - now) / 20 / Occupancy.MINUTE * Occupancy.MINUTE);
        for (long minute = Occupancy.minute(now) + Occupancy.MINUTE; minute < end; minute += step) {
            moments.add(minute);
        }
        return moments;
    }

    @Test
    void isTheSameInWhateverOrderTheFactsCome() {
        RandomFacts random = new RandomFacts(44);
        Random order = new Random(1);
        for (int run = 0; run < 300; run++) {
            WorkloadFacts facts = random.next();
            long now = random.moment();
            WorkloadFacts other = shuffled(facts, order);
            assertThat(WorkloadAt.of(other, now)).isEqualTo(WorkloadAt.of(facts, now));
            assertThat(LiveStateAt.of(other.contacts(), other.phones(), other.todayFrom(), now))
                    .isEqualTo(LiveStateAt.of(facts.contacts(), facts.phones(), facts.todayFrom(), now));
        }
    }

    private static WorkloadFacts shuffled(WorkloadFacts facts, Random order) {
        Map<String, Contact> contacts = new LinkedHashMap<>();
        for (String visit : shuffled(List.copyOf(facts.contacts().keySet()), order)) {
            contacts.put(visit, facts.contacts().get(visit));
        }
        List<PhoneState> phones = shuffled(facts.phones(), order);
        return new WorkloadFacts(
                contacts,
                phones,
                shuffled(facts.punches(), order),
                shuffled(facts.tickets(), order),
                shuffled(facts.misses(), order),
                shuffled(facts.shifts(), order),
                facts.todayFrom(),
                facts.zone());
    }

    private static <T> List<T> shuffled(List<T> list, Random order) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, order);
        return copy;
    }
}
