package io.vigie.contract.topic;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics that are not there yet. Topics that exist stay as they are. */
public final class TopicSetup {

    private TopicSetup() {}

    /**
     * Returns once every topic exists. Several processes may call it at the same time.
     *
     * @param partitions of the topics that may have more than one
     * @param replicas copies of each partition
     * @throws ExecutionException when the broker refuses, or cannot be reached in the client's time
     */
    public static void createMissing(Admin admin, int partitions, short replicas)
            throws ExecutionException, InterruptedException {
        Set<String> existing = admin.listTopics().names().get();
        List<NewTopic> missing = Arrays.stream(Topic.values())
                .filter(topic -> !existing.contains(topic.topicName()))
                .map(topic -> new NewTopic(topic.topicName(), topic.partitions(partitions), replicas)
                        .configs(topic.settings()))
                .toList();
        for (var creation : admin.createTopics(missing).values().values()) {
            try {
                creation.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }
}
