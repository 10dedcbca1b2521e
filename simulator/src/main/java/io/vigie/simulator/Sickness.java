package io.vigie.simulator;

import java.util.HashMap;
import java.util.Map;

/** Sick days: most are reported before the shift, some only after the agent was missed; some end earlier than said. */
final class Sickness {

    private static final double FALLS_ILL = 0.03;
    private static final double REPORTED_BEFORE = 0.65;
    private static final double EXCUSED = 0.85;
    private static final double BACK_EARLY = 0.2;
    private static final long DAY = 24 * Millis.HOUR;

    private final World world;
    private final Map<Agent, Long> until = new HashMap<>();
    private long absences;

    Sickness(World world) {
        this.world = world;
    }

    /** Whether the agent is ill, or falls ill now. */
    boolean keepsAway(Stint stint) {
        if (until.getOrDefault(stint.agent, Long.MIN_VALUE) > stint.start()) {
            return true;
        }
        if (!world.dice().chance(FALLS_ILL)) {
            return false;
        }
        Dice dice = world.dice();
        int days = 1 + dice.below(3);
        Dossier.Absence absence =
                new Dossier.Absence(stint.start(), stint.end() + (days - 1) * DAY, dice.chance(EXCUSED));
        until.put(stint.agent, absence.until());
        long now = world.now();
        double when = dice.chance(REPORTED_BEFORE)
                ? dice.between(0, (double) Math.max(0, stint.start() - now))
                : (double) Math.max(0, stint.start() - now) + dice.between(35, 150) * Millis.MINUTE;
        world.in(when, () -> report(stint.agent, absence));
        return true;
    }

    /** The agent has gone home before the end of the shift. */
    void goesHome(Stint stint) {
        report(stint.agent, new Dossier.Absence(world.now(), stint.end(), true));
    }

    private void report(Agent agent, Dossier.Absence absence) {
        String id = world.journal().nameOfRun() + "-a" + absences++;
        world.notices().absent(id, agent, absence);
        agent.dossier.add(id, absence, world.now());
        double left = absence.until() - world.now() - 12.0 * Millis.HOUR;
        if (left > 0 && world.dice().chance(BACK_EARLY)) {
            world.in(world.dice().between(0, left), () -> withdraw(id, agent));
        }
    }

    private void withdraw(String id, Agent agent) {
        world.notices().absenceWithdrawn(id);
        agent.dossier.withdraw(id);
        until.remove(agent);
    }
}
