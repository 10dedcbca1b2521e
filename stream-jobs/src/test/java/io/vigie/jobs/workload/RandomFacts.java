package io.vigie.jobs.workload;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.Reason;
import io.vigie.jobs.heard.Contact;
import io.vigie.jobs.heard.Contact.Stage;
import io.vigie.jobs.tickets.TicketWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Days of agents that nobody would want: thrown together, so that every rule goes up and down. */
final class RandomFacts {

    private static final long DAY_BEGIN = Told.ms("07:00");
    private static final long[] STEPS = {0, 1, 5_000, 14_999, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000};

    private final Random random;

    RandomFacts(long seed) {
        random = new Random(seed);
    }

    WorkloadFacts next() {
        Told told = new Told();
        if (random.nextInt(4) > 0) {
            told.shift("08:00", pick("10:00", "16:00"), pick("09:00", "12:00"));
        }
        if (random.nextInt(4) == 0) {
            told.shift(pick("16:30", "20:00"), "21:00");
        }
        if (random.nextBoolean()) {
            told.todayFrom("00:00");
        }
        Reason usual = random.nextBoolean() ? Reason.COMPLAINT : reason();
        boolean busy = random.nextBoolean();
        long at = DAY_BEGIN + random.nextInt(3_600_000);
        int count = random.nextInt(60);
        for (int i = 0; i < count; i++) {
            long ended = at + step() + (busy ? 120_000 : 0);
            told.contact("0/call-" + i, contact(at, ended, random.nextInt(5) > 0 ? usual : orNot()));
            at = random.nextInt(6) == 0 ? at + step() : ended + (busy ? random.nextInt(16_000) : 2 * step());
        }
        fillPhone(told, at);
        fillClock(told);
        fillTickets(told);
        return told.facts();
    }

    /** A moment of that day. */
    long moment() {
        return Told.ms("06:00") + random.nextInt(16 * 3_600_000);
    }

    private Contact contact(long answered, long ended, @Nullable Reason reason) {
        return switch (random.nextInt(40)) {
            case 0 -> new Contact("orders", answered, Stage.OVER, 0, answered, reason);
            case 1 -> new Contact("orders", answered, Stage.TALKING, 0, Contact.STILL, reason);
            case 2 -> new Contact("orders", answered, Stage.WRAPPING_UP, ended, Contact.STILL, reason);
            default -> new Contact("orders", answered, Stage.OVER, ended, ended + step() / 4, reason);
        };
    }

    private void fillPhone(Told told, long end) {
        long at = DAY_BEGIN + random.nextInt(7_200_000);
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            AgentState state = List.of(AgentState.values()).get(random.nextInt(3));
            Activity activity = List.of(Activity.values()).get(random.nextInt(Activity.values().length));
            told.phone(at, state, state == AgentState.AWAY ? activity : null);
            at += step() + (random.nextInt(3) == 0 ? random.nextInt(7_200_000) : 0);
        }
        if (random.nextInt(4) == 0) {
            told.phone(end, AgentState.OFFLINE, null);
        }
    }

    private void fillClock(Told told) {
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            told.punch(moment(), random.nextBoolean());
        }
    }

    private void fillTickets(Told told) {
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            List<Long> answers = new ArrayList<>(List.of(moment(), moment()));
            answers.sort(null);
            String call = random.nextBoolean() ? "call-" + random.nextInt(60) : null;
            List<Long> escalated = random.nextBoolean() ? List.of(moment()) : List.of();
            told.tickets.add(new TicketWork("ticket-" + i, reason(), call, answers, escalated));
            told.misses.add(moment());
        }
    }

    private Reason reason() {
        return List.of(Reason.values()).get(random.nextInt(Reason.values().length));
    }

    private @Nullable Reason orNot() {
        return random.nextBoolean() ? reason() : null;
    }

    private long step() {
        return STEPS[random.nextInt(STEPS.length)];
    }

    private String pick(String one, String other) {
        return random.nextBoolean() ? one : other;
    }
}
