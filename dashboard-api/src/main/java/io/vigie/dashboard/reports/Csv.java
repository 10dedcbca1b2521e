package io.vigie.dashboard.reports;

import io.vigie.contract.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values as RFC 4180 has them. A spreadsheet takes a cell that begins with certain characters for a
 * formula, and runs it: texts get an apostrophe before them, which makes them texts. Numbers stay numbers.
 */
final class Csv {

    /** Spreadsheets take a file for UTF-8 by it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String DANGEROUS = "=+-@\t\r\n";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private Csv() {}

    static byte[] head(List<String> columns) {
        return bytes(BYTE_ORDER_MARK, List.of(columns));
    }

    static byte[] rows(List<? extends Row> rows) {
        return bytes("", rows.stream().map(Row::cells).toList());
    }

    private static byte[] bytes(String before, List<? extends List<?>> rows) {
        StringBuilder text = new StringBuilder(before);
        try {
            for (List<?> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    print(row.get(i), i == 0, text);
                }
                FORMAT.println(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(@Nullable Object cell, boolean isFirst, StringBuilder text) throws IOException {
        if (cell instanceof String one) {
            FORMAT.print(safe(one), text, isFirst);
            return;
        }
        // What has nothing to quote goes without the format, which takes several times as long.
        if (!isFirst) {
            text.append(FORMAT.getDelimiterString());
        }
        if (cell instanceof Instant instant) {
            text.append(Json.text(instant));
        } else if (cell instanceof Double number) {
            text.append(BigDecimal.valueOf(number).toPlainString());
        } else if (cell instanceof BigDecimal number) {
            text.append(number.toPlainString());
        } else if (cell != null) {
            text.append(cell);
        }
    }

    private static String safe(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
