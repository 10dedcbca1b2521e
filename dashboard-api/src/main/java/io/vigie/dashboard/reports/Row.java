package io.vigie.dashboard.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a report; as JSON it is the record that it is. */
interface Row {

    /** What stands in the columns: texts, numbers, dates, true or false; null for what is not known. */
    List<@Nullable Object> cells();
}
