package io.vigie.dashboard.history;

import io.vigie.contract.history.CountField;
import io.vigie.contract.history.HistoryNames;
import io.vigie.contract.history.Measurement;
import io.vigie.contract.history.TeamField;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a measurement, as they are asked for and come back: a row begins with its time. */
final class Columns {

    private static final List<String> OF_QUEUES = Stream.concat(
                    Arrays.stream(CountField.values()).map(CountField::fieldName),
                    Stream.of(HistoryNames.LONGEST_WAIT_MILLIS))
            .toList();
    private static final List<String> OF_TEAMS =
            Arrays.stream(TeamField.values()).map(TeamField::fieldName).toList();

    private final boolean ofTeams;

    Columns(Measurement measurement) {
        this.ofTeams = measurement == Measurement.TEAM_MINUTES;
    }

    /** As they stand in a query. */
    String names() {
        return (ofTeams ? OF_TEAMS : OF_QUEUES)
                .stream().map(field -> '"' + field + '"').collect(Collectors.joining(", "));
    }

    Layout layout() {
        return ofTeams ? TeamNumbers.LAYOUT : QueueNumbers.LAYOUT;
    }

    /** Reads the numbers of a row, which lie in it in the order of the layout. */
    void read(List<Object> row, long[] numbers) {
        if (ofTeams) {
            numbers[0] = 1;
            for (int i = 1; i < numbers.length; i++) {
                numbers[i] = number(row, i);
            }
            return;
        }
        int longest = OF_QUEUES.size();
        for (int i = 1; i < longest; i++) {
            numbers[i - 1] = number(row, i);
        }
        long millis = number(row, longest);
        QueueNumbers.setLongest(numbers, millis == HistoryNames.NO_WAIT ? null : millis);
    }

    /** A number of a row; a field that a point does not have is 0. */
    static long number(List<Object> row, int column) {
        return row.get(column) instanceof Number number ? number.longValue() : 0;
    }
}
