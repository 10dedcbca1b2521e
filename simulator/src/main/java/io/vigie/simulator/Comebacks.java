package io.vigie.simulator;

import java.util.List;

/** Who calls again: soon after giving up, and hours or a day after a talk, maybe about something else. */
final class Comebacks {

    private static final double AFTER_GIVING_UP = 0.3;
    private static final double AFTER_TALK = 0.06;
    private static final double NEXT_DAY = 0.25;
    private static final double SAME_QUEUE = 0.6;
    private static final double SAME_CLIENT = 0.6;

    private final World world;
    private final Floor floor;

    Comebacks(World world, Floor floor) {
        this.world = world;
        this.floor = floor;
    }

    void afterGivingUp(Visit visit) {
        if (world.dice().chance(AFTER_GIVING_UP)) {
            world.in(world.dice().between(1, 12) * Millis.MINUTE, () -> call(visit.call, visit.line));
        }
    }

    void afterTalk(Visit visit) {
        Dice dice = world.dice();
        if (dice.chance(AFTER_TALK)) {
            double hours = dice.chance(NEXT_DAY) ? dice.between(20, 30) : dice.between(0.25, 8);
            world.in(hours * Millis.HOUR, () -> call(visit.call, wish(visit.line)));
        }
    }

    private Line wish(Line last) {
        Dice dice = world.dice();
        if (dice.chance(SAME_QUEUE)) {
            return last;
        }
        boolean sameClient = dice.chance(SAME_CLIENT);
        List<Line> others = world.roster().lines().stream()
                .filter(line -> line != last && line.client().equals(last.client()) == sameClient)
                .toList();
        return others.isEmpty() ? last : others.get(dice.below(others.size()));
    }

    private void call(Call earlier, Line line) {
        if (line.isOpen(world.now())) {
            floor.enter(world.callers().again(earlier), line);
        }
    }
}
