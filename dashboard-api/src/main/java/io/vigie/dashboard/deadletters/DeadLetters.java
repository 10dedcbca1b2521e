package io.vigie.dashboard.deadletters;

import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.feed.Recent;
import org.springframework.stereotype.Component;

/** The latest dead letters. */
@Component
class DeadLetters extends Recent<DeadLetter> {

    DeadLetters() {
        super(Topic.DEAD_LETTERS, DeadLetter.class);
    }
}
