package io.vigie.dashboard.reports;

import io.vigie.contract.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values as RFC 4180 has them. A spreadsheet takes a cell that begins with certain characters for a
 * formula, and runs it: texts get an apostrophe before them, which makes them texts. Numbers stay numbers.
 */
final class Csv {

    /** Spreadsheets take a file for UTF-8 by it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String DANGEROUS = "=+-@\t\r\n";

    private Csv() {}

    static byte[] head(List<String> columns) {
        return bytes(BYTE_ORDER_MARK, List.of(columns));
    }

    static byte[] rows(List<? extends Row> rows) {
        return bytes("", rows.stream().map(Row::cells).toList());
    }

    private static byte[] bytes(String before, List<? extends List<?>> rows) {
        StringBuilder text = new StringBuilder(before);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (List<?> row : rows) {
                for (Object cell : row) {
                    printer.print(shown(cell));
                }
                printer.println();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable Object shown(@Nullable Object cell) {
        if (cell instanceof String text) {
            return safe(text);
        }
        if (cell instanceof Instant instant) {
            return Json.text(instant);
        }
        if (cell instanceof Double number) {
            return BigDecimal.valueOf(number).toPlainString();
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return cell;
    }

    private static String safe(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
