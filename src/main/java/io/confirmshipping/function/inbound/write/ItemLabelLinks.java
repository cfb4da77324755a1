package io.confirmshipping.function.inbound.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.confirmshipping.domain.contents.SkuQuantity;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.function.adapter.Operation.Query;
import io.confirmshipping.function.adapter.Request;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.document.Document;
import io.confirmshipping.function.document.DocumentLink;
import io.confirmshipping.function.document.DocumentLinks;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.function.paper.PaperRange;
import io.confirmshipping.usecase.Marketplaces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gives out addresses of item labels. It changes nothing. Source: rules.md#rule-30. */
@Singleton
public class ItemLabelLinks {

    /** The most bytes of SKUs, so that an address is no longer than API Gateway takes. */
    private static final int MAX_BYTES = 4_000;

    private final Marketplaces marketplaces;
    private final DocumentLinks links;

    public ItemLabelLinks(Marketplaces marketplaces, DocumentLinks links) {
        this.marketplaces = marketplaces;
        this.links = links;
    }

    /** Returns the operation that is answered here. */
    public Map<InboundOperation, Query> operations() {
        return Map.of(InboundOperation.CREATE_MARKETPLACE_ITEM_LABELS, this::labels);
    }

    private Response labels(Request request, Instant now) {
        ItemLabelRequest asked = ItemLabelRequest.of(request.body());
        marketplaces.get(new MarketplaceId(asked.marketplace()));
        ObjectNode answer = Json.object();
        ArrayNode downloads = answer.putArray("documentDownloads");
        for (List<SkuQuantity> units : divided(asked.units())) {
            DocumentLink link = links.link(request, new Document.ItemLabels(asked.sheet(), units), now);
            downloads
                    .addObject()
                    .put("uri", link.url())
                    .put("downloadType", "URL")
                    .put("expiration", link.expiresAt().toString());
        }
        return Response.ok(answer);
    }

    /** Returns the units in their order, in as few documents as hold them. */
    static List<List<SkuQuantity>> divided(List<SkuQuantity> units) {
        List<List<SkuQuantity>> documents = new ArrayList<>();
        int labels = 0;
        int bytes = 0;
        for (SkuQuantity each : units) {
            int length = Json.text(Json.object().put("msku", each.msku())).getBytes(StandardCharsets.UTF_8).length;
            if (documents.isEmpty()
                    || labels + each.quantity() > PaperRange.MAX_ITEM_LABELS
                    || bytes + length > MAX_BYTES) {
                documents.add(new ArrayList<>());
                labels = 0;
                bytes = 0;
            }
            documents.get(documents.size() - 1).add(each);
            labels += each.quantity();
            bytes += length;
        }
        return documents;
    }
}
