package io.vigie.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A desk with a phone, where one agent after the other sits.
 *
 * @param number the higher it is, the busier it must be for the seat to be taken
 * @param skills the queues that it serves, the first one before all
 */
record Seat(int number, List<Line> skills) {

    /**
     * Each next seat goes to the queue that lacks seats most, so that however many are taken, each queue has its share
     * of them. Most serve a second queue of the same phone system, some a third.
     */
    static List<Seat> of(List<Line> lines, int number) {
        double load = lines.stream().mapToDouble(l -> l.plan.load()).sum();
        int[] given = new int[lines.size()];
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int first = mostLacking(lines, given, (i + 1) / load);
            int turn = given[first]++;
            seats.add(new Seat(i, skills(lines, first, turn)));
        }
        return seats;
    }

    /** The queue that it serves before all. */
    Line line() {
        return skills.get(0);
    }

    private static int mostLacking(List<Line> lines, int[] given, double perLoad) {
        return IntStream.range(0, given.length)
                .boxed()
                .max(Comparator.comparingDouble(q -> lines.get(q).plan.load() * perLoad - given[q]))
                .orElseThrow();
    }

    private static List<Line> skills(List<Line> lines, int first, int turn) {
        Line line = lines.get(first);
        List<Line> others = IntStream.range(1, lines.size())
                .mapToObj(k -> lines.get((first + k) % lines.size()))
                .filter(other -> other.plan.phones().equals(line.plan.phones()))
                .toList();
        int known = Math.min(1 + turn % 3, others.size());
        List<Line> skills = new ArrayList<>(List.of(line));
        for (int k = 0; k < known; k++) {
            skills.add(others.get((turn + k) % others.size()));
        }
        return List.copyOf(skills);
    }
}
