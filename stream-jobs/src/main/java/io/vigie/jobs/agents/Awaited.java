package io.vigie.jobs.agents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.TaskInfo;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.KeyGroupRangeAssignment;
import org.jspecify.annotations.Nullable;

/**
 * What was said of agents before the job first started, as long as its record is still on its way: an event may be
 * faster, and its agent must not be shown as one that nobody described.
 */
final class Awaited {

    private static final ListStateDescriptor<AgentDescribed> SAVED =
            new ListStateDescriptor<>("awaited", TypeInformation.of(AgentDescribed.class));

    private final Map<String, AgentDescribed> byAgent = new HashMap<>();
    private final ListState<AgentDescribed> saved;

    /** @param atStart all; those of other subtasks are left to them */
    Awaited(FunctionInitializationContext context, List<AgentDescribed> atStart, TaskInfo task) throws Exception {
        saved = context.getOperatorStateStore().getUnionListState(SAVED);
        for (AgentDescribed described : context.isRestored() ? saved.get() : atStart) {
            int subtask = KeyGroupRangeAssignment.assignKeyToParallelOperator(
                    described.agent(), task.getMaxNumberOfParallelSubtasks(), task.getNumberOfParallelSubtasks());
            if (subtask == task.getIndexOfThisSubtask()) {
                byAgent.put(described.agent(), described);
            }
        }
    }

    void save() throws Exception {
        saved.update(List.copyOf(byAgent.values()));
    }

    /** What was said of an agent; null for nothing. */
    @Nullable
    AgentDescribed of(String agent) {
        return byAgent.get(agent);
    }

    /** The record of an agent has come: from now on it is known of the agent itself. */
    void arrived(String agent) {
        byAgent.remove(agent);
    }
}
