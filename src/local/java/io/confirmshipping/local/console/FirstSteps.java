package io.confirmshipping.local.console;

import java.net.URI;

/** Commands to copy. */
record FirstSteps(URI api) {

    private static final String COMMANDS = """
            WORKFLOW_ID=$(curl -s {api}/workflows {json} -d @events/examples/fall-restock.json | grep -o 'wf[0-9a-f-]*' | head -1)
            CHOICE=$(curl -s {api}/workflows/$WORKFLOW_ID/shipping -X PUT {json} -d '{"shipDate": "'$(curl -s {api}/_local/clock | cut -c9-18)'", "shippingMode": "GROUND_SMALL_PARCEL", "shippingSolution": "AMAZON_PARTNERED_CARRIER"}')
            OPTION_ID=$(echo "$CHOICE" | sed 's/.*"shipping":{"placementOptionId":"\\([^"]*\\).*/\\1/') TOTAL=$(echo "$CHOICE" | sed 's/.*"total":{"amount":\\([0-9.]*\\).*/\\1/')
            curl -s {api}/workflows/$WORKFLOW_ID/confirmation {json} -d '{"placementOptionId": "'$OPTION_ID'", "acceptedCharges": {"amount": '$TOTAL', "code": "USD"}}'
            curl -s {api}/workflows/$WORKFLOW_ID/cancellation -X POST""";

    @Override
    public String toString() {
        return COMMANDS.replace("{api}", api.getAuthority()).replace("{json}", "-H 'Content-Type: application/json'");
    }
}
