package io.confirmshipping.dynamodb.table;

import static io.confirmshipping.fixture.Errors.cancelled;
import static io.confirmshipping.fixture.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import io.confirmshipping.domain.feedback.FeedbackNote;
import io.confirmshipping.domain.identity.FeedbackId;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.dynamodb.Store;
import io.confirmshipping.fixture.Samples;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.stubbing.Answer;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Writes that were done, and whose answer did not come. */
class LostAnswerTest extends Disturbed {

    @RegisterExtension
    private static final Store DATABASE = Store.onNewTable();

    LostAnswerTest() {
        super(DATABASE);
    }

    @Test
    void a_write_whose_answer_was_lost_is_recognized_as_our_own() {
        doAnswer(call -> {
                    real.updateItem(call.<UpdateItemRequest>getArgument(0));
                    throw ConditionalCheckFailedException.builder().build();
                })
                .when(client)
                .updateItem(any(UpdateItemRequest.class));
        assertThat(store.rename(reference, "Winter", NOON)).isEqualTo(stored());
        assertThat(stored().header().version()).isEqualTo(chosen.header().version() + 1);
    }

    @Test
    void a_transaction_whose_answer_was_lost_is_recognized_as_our_own() {
        doAnswer(losingTheAnswer()).when(client).transactWriteItems(any(TransactWriteItemsRequest.class));
        assertThat(store.confirm(chosen, NOON)).isEqualTo(stored());
        WorkflowWithContents fresh = Samples.awaitingConfirmation();
        store.add(fresh);
        assertThat(undisturbed.review(Store.reference(fresh.workflow()), NOON)).isEqualTo(fresh);
        verify(client, times(2)).transactWriteItems(any(TransactWriteItemsRequest.class));
    }

    /** The SDK sends a request again whose answer did not come. */
    @Test
    void a_note_that_is_sent_again_is_kept_once() {
        doAnswer(call -> {
                    real.putItem(call.<PutItemRequest>getArgument(0));
                    return real.putItem(call.<PutItemRequest>getArgument(0));
                })
                .when(client)
                .putItem(any(PutItemRequest.class));
        FeedbackNote note = new FeedbackNote(FeedbackId.random(), Samples.SELLER, "Thanks", Optional.empty(), NOON);
        assertThat(store.feedbackNotes().keep(note).commit()).isEqualTo(note);
    }

    private Answer<Void> losingTheAnswer() {
        return call -> {
            real.transactWriteItems(call.<TransactWriteItemsRequest>getArgument(0));
            throw cancelled("ConditionalCheckFailed");
        };
    }
}
