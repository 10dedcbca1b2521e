package io.vigie.connect.anonymousbank;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import org.apache.commons.csv.CSVRecord;

/** A column of the file, by its name in the header, and how its values are read. */
enum Column {
    LINE("vru+line"),
    CALL("call_id"),
    CUSTOMER("customer_id"),
    TYPE("type"),
    DATE("date"),
    VRU_ENTRY("vru_entry"),
    VRU_EXIT("vru_exit"),
    QUEUE_START("q_start"),
    QUEUE_EXIT("q_exit"),
    OUTCOME("outcome"),
    TALK_START("ser_start"),
    TALK_EXIT("ser_exit"),
    SERVER("server");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H:mm:ss").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .appendValueReduced(ChronoField.YEAR, 2, 2, 1900)
            .appendPattern("MMdd")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private final String header;

    Column(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }

    String text(CSVRecord row) throws UnreadableRowException {
        String text = row.isSet(header) ? row.get(header).strip() : "";
        if (text.isEmpty()) {
            throw new UnreadableRowException(header + " is empty");
        }
        return text;
    }

    LocalTime time(CSVRecord row) throws UnreadableRowException {
        try {
            return LocalTime.parse(text(row), TIME);
        } catch (DateTimeException e) {
            throw new UnreadableRowException(header + " is not a time of day (H:MM:SS)");
        }
    }

    LocalDate day(CSVRecord row) throws UnreadableRowException {
        try {
            return LocalDate.parse(text(row), DAY);
        } catch (DateTimeException e) {
            throw new UnreadableRowException(header + " is not a day (YYMMDD)");
        }
    }

    Outcome outcome(CSVRecord row) throws UnreadableRowException {
        String text = text(row);
        for (Outcome outcome : Outcome.values()) {
            if (outcome.name().equals(text)) {
                return outcome;
            }
        }
        throw new UnreadableRowException(header + " is none of AGENT, HANG, PHANTOM");
    }
}
