package io.confirmshipping.dynamodb.feedback;

import io.confirmshipping.domain.feedback.FeedbackNote;
import io.confirmshipping.dynamodb.item.AttributeWriter;
import io.confirmshipping.dynamodb.item.Key;
import io.confirmshipping.dynamodb.item.Timestamp;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A note as an item, in a partition of its month, so that one query reads a month in order. */
final class FeedbackItem {

    /** The time after which a note is forgotten. Source: our decision. */
    private static final Duration KEPT = Duration.ofDays(365);

    private FeedbackItem() {}

    static Key key(FeedbackNote note) {
        YearMonth month = YearMonth.from(note.writtenAt().atZone(ZoneOffset.UTC));
        return new Key("FEEDBACK#" + month, "NOTE#%s#%s".formatted(Timestamp.format(note.writtenAt()), note.id()));
    }

    static Map<String, AttributeValue> write(FeedbackNote note) {
        return AttributeWriter.item(key(note))
                .text("seller", note.seller().value())
                .text("text", note.text())
                .text("page", note.page())
                .number("forgetAt", note.writtenAt().plus(KEPT).getEpochSecond())
                .attributes();
    }
}
