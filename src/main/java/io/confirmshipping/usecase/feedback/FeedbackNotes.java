package io.confirmshipping.usecase.feedback;

import io.confirmshipping.domain.feedback.FeedbackNote;
import io.confirmshipping.usecase.Change;

/** Keeps notes of sellers for those who run the service, who read them in the store itself. */
public interface FeedbackNotes {

    /** Keeps a note that was not kept before. */
    Change<FeedbackNote> keep(FeedbackNote note);
}
