package io.vigie.jobs.desks;

import io.vigie.contract.live.DeskSnapshot;
import java.io.Serializable;
import java.util.Map;
import java.util.function.Function;

/** What rules see of a desk: numbers by metric, without those that are null. Flink sends it to where it is needed. */
public interface DeskValues extends Function<DeskSnapshot, Map<String, Double>>, Serializable {}
