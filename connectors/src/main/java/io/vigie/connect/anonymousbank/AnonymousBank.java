package io.vigie.connect.anonymousbank;

import io.vigie.connect.replay.Recording;
import io.vigie.connect.replay.Report;
import io.vigie.contract.event.CallEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads the calls of the "Anonymous Bank", a call centre recorded in 1999: tab-separated, one row a call, one header
 * line.
 */
public final class AnonymousBank {

    private static final CSVFormat FORMAT = CSVFormat.TDF
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setQuote(null)
            .get();

    private final ZoneId zone;
    private final @Nullable LocalDate day;
    private final Report.Tally tally = new Report.Tally();
    private final Set<String> calls = new HashSet<>();
    private final List<CallEvent> events = new ArrayList<>();

    private AnonymousBank(ZoneId zone, @Nullable LocalDate day) {
        this.zone = zone;
        this.day = day;
    }

    /**
     * Reads a file.
     *
     * @param zone where the recorder's clock stood
     * @param day only the calls that entered their queue on this day, there; null: all
     * @throws IOException when the file cannot be read or is not of this form; the message says what is missing
     */
    public static Recording read(Path file, ZoneId zone, @Nullable LocalDate day) throws IOException {
        AnonymousBank bank = new AnonymousBank(zone, day);
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
            requireColumns(file, rows.getHeaderNames());
            for (CSVRecord row : rows) {
                bank.add(row);
            }
        }
        bank.events.sort(Comparator.comparing(CallEvent::time));
        return new Recording(List.copyOf(bank.events), bank.tally.report());
    }

    private static void requireColumns(Path file, List<String> header) throws IOException {
        for (Column column : Column.values()) {
            if (!header.contains(column.header())) {
                throw new IOException(file + " has no column '" + column.header()
                        + "': it is not a file of the format anonymous-bank, or its header line is missing");
            }
        }
    }

    private void add(CSVRecord row) {
        try {
            Visit visit = Visit.of(row);
            String reason = reasonToLeaveOut(visit);
            if (reason == null) {
                take(visit);
            } else {
                tally.leftOut(reason);
            }
        } catch (UnreadableRowException e) {
            tally.leftOut(e.reason());
        }
    }

    private @Nullable String reasonToLeaveOut(Visit visit) {
        if (day != null && !visit.begin().toLocalDate().equals(day)) {
            return "of another day";
        }
        if (visit.outcome() == Outcome.PHANTOM) {
            return "PHANTOM: no real call";
        }
        return calls.add(visit.call()) ? null : "date, line and call_id of an earlier row";
    }

    private void take(Visit visit) {
        tally.call();
        boolean answered = visit.outcome() == Outcome.AGENT;
        if (answered && visit.agent().equals(Visit.NO_AGENT)) {
            tally.note("answered, without the name of the agent: taken as of the agent " + Visit.NO_AGENT);
        }
        if (answered && visit.talk() == null) {
            tally.note(
                    "answered, without the times of the talk: answered when the wait ended, the talk without an end");
        }
        if (!answered && visit.talk() != null) {
            tally.note("given up, with the times of a talk: these are not used");
        }
        events.addAll(VisitEvents.of(visit, zone));
    }
}
