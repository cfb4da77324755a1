package io.confirmshipping.dynamodb.feedback;

import io.confirmshipping.domain.feedback.FeedbackNote;
import io.confirmshipping.dynamodb.table.Decision;
import io.confirmshipping.dynamodb.table.TableChanges;
import io.confirmshipping.dynamodb.table.Write;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.feedback.FeedbackNotes;
import jakarta.inject.Singleton;
import java.util.List;

/** Writes every note as an item of its own. Its ID is random, so a write that is sent again writes the same. */
@Singleton
public class DynamoDbFeedbackNotes implements FeedbackNotes {

    private final TableChanges changes;

    public DynamoDbFeedbackNotes(TableChanges changes) {
        this.changes = changes;
    }

    @Override
    public Change<FeedbackNote> keep(FeedbackNote note) {
        return changes.of(() -> new Decision<>(note, List.of(Write.put(FeedbackItem.write(note)))));
    }
}
