package io.vigie.dashboard.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.live.Totals;
import io.vigie.dashboard.history.QueueInterval;
import io.vigie.dashboard.history.TestingMinutes;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A real spreadsheet opens what a report gives. */
class SpreadsheetTest {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    /** Commas, quotes, UTF-8, from the first line; special numbers are detected and formulas run. */
    private static final String AS_A_CARELESS_USER_WOULD = "44,34,76,1,,0,false,true,false,false,false,0,true";

    private static final List<String> NAMES = List.of(
            "=1+1",
            "+33 1 23",
            "-2+3",
            "@SUM(A1)",
            "\tTab",
            "Orders, \"all\"",
            "Kundendienst für Größen",
            "=HYPERLINK(\"http://127.0.0.1/\";\"x\")");

    @TempDir
    private Path folder;

    private static List<IntervalRow> rows() {
        List<IntervalRow> rows = new ArrayList<>();
        int seed = 0;
        for (String name : NAMES) {
            QueueEntry undescribed = QueueEntry.undescribed("q" + seed, "Europe/Paris");
            QueueEntry queue = new QueueEntry(
                    undescribed.id(),
                    name,
                    undescribed.client(),
                    undescribed.timeZone(),
                    null,
                    20_000,
                    0.8,
                    TestingMinutes.FORMULA,
                    5_000);
            for (Map.Entry<Instant, Totals> minute : TestingMinutes.some(
                            "2026-03-28T23:00:00Z", "2026-03-28T23:20:00Z", ++seed)
                    .entrySet()) {
                rows.add(IntervalRow.of(
                        queue,
                        new QueueInterval(
                                minute.getKey(),
                                minute.getKey().plus(Duration.ofMinutes(1)),
                                false,
                                minute.getValue())));
            }
        }
        return rows;
    }

    private Element opened(byte[]... csv) throws Exception {
        Path file = folder.resolve("report.csv");
        Files.write(file, new byte[0]);
        for (byte[] part : csv) {
            Files.write(file, part, StandardOpenOption.APPEND);
        }
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--infilter=Text - txt - csv (StarCalc):" + AS_A_CARELESS_USER_WOULD,
                        "--convert-to",
                        "fods",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "out.log"))
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(office.exitValue()).isZero();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return (Element) factory.newDocumentBuilder()
                .parse(folder.resolve("report.fods").toFile())
                .getElementsByTagNameNS(TABLE, "table")
                .item(0);
    }

    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        NodeList found = row.getElementsByTagNameNS(TABLE, "table-cell");
        for (int i = 0; i < found.getLength(); i++) {
            Element cell = (Element) found.item(i);
            String repeated = cell.getAttributeNS(TABLE, "number-columns-repeated");
            int times = repeated.isEmpty() ? 1 : Math.min(Integer.parseInt(repeated), 64);
            for (int time = 0; time < times; time++) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static String text(Element cell) {
        return cell.getTextContent().strip();
    }

    private static void assertShows(Element cell, @Nullable Object expected, String column) {
        assertThat(cell.hasAttributeNS(TABLE, "formula")).as(column).isFalse();
        if (expected == null) {
            assertThat(text(cell)).as(column).isEmpty();
        } else if (expected instanceof Number number) {
            assertThat(cell.getAttributeNS(OFFICE, "value-type")).as(column).isIn("float", "percentage");
            assertThat(Double.parseDouble(cell.getAttributeNS(OFFICE, "value")))
                    .as(column)
                    .isCloseTo(number.doubleValue(), within(1e-9));
        }
    }

    @Test
    void theFiguresAreTheSameAndNothingIsAFormula() throws Exception {
        List<IntervalRow> rows = rows();

        NodeList shown =
                opened(Csv.head(IntervalRow.COLUMNS), Csv.rows(rows)).getElementsByTagNameNS(TABLE, "table-row");

        assertThat(cells((Element) shown.item(0)))
                .extracting(SpreadsheetTest::text)
                .startsWith("queue", "name");
        for (int i = 0; i < rows.size(); i++) {
            List<Element> cells = cells((Element) shown.item(i + 1));
            List<@Nullable Object> expected = rows.get(i).cells();
            for (int column = 0; column < expected.size(); column++) {
                assertShows(cells.get(column), expected.get(column), IntervalRow.COLUMNS.get(column));
            }
            String name = rows.get(i).name();
            assertThat(cells.get(1).getAttributeNS(OFFICE, "value-type")).isEqualTo("string");
            assertThat(text(cells.get(1)))
                    .isEqualTo(Character.isLetter(name.charAt(0)) ? name : "'" + name.replace("\t", ""));
        }
    }
}
