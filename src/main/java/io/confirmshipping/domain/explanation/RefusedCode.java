package io.confirmshipping.domain.explanation;

/** Reasons why a rule refuses a command, and what to do instead. */
public enum RefusedCode implements ExplanationCode {
    GIVEN_TEXT("The request says {given}."),
    NO_SUCH_WORKFLOW("There is no workflow {workflow}. Check the workflow ID."),
    NO_WORKFLOW_ID("You have no such workflow: a workflow ID is wf followed by a UUID. Check the workflow ID."),
    NO_SUCH_SHIPMENT("There is no shipment {shipment}. Check the shipment confirmation ID."),
    NO_CONFIRMATION_ID(
            "There is no such shipment: a shipment confirmation ID is FBA followed by 9 upper-case letters or digits. Check the shipment confirmation ID."),
    NO_SHIPMENT_ID(
            "This workflow has no such shipment: its shipment IDs are sh followed by a UUID. Review the workflow to see its shipments."),
    NO_SHIPMENT_OF_WORKFLOW(
            "This workflow has no shipment {shipment}. Review the workflow; its placement options name their shipments."),
    NO_SHIPMENT_OF_ACCEPTED_OPTION(
            "Shipment {shipment} is not one of the accepted placement option. Review the workflow to see them."),
    NO_CONFIRMED_SHIPMENT(
            "Shipment {shipment} is not one of the confirmed shipments. Review the workflow to see them."),
    NO_SUCH_OPTION(
            "This workflow offers no placement option {option}. Review the workflow and choose one that it offers."),
    KEY_CAME_BEFORE("This Idempotency-Key came with another request before. Use a new key for a new request."),
    OTHERS_CHANGE_IT("Others are changing the same workflow right now, and this change was not made. Try again."),
    PREVIEW_LAPSED("The preview could be confirmed until {until:instant}. Generate it again."),
    PREVIEW_COSTS_OTHERWISE(
            "Shipping would now cost {now:money}, not {shown:money} as in the preview. Generate it again."),
    TOTAL_CHANGED(
            "The total is now {now:money}, not {accepted:money}. Review the charges and confirm with the new total."),
    DUE_ON_RECEIPT_CHANGED(
            "What is due on receipt is now {now:money}, not {accepted:money}. Review the charges and accept the new amount."),
    CHOOSE_SHIPPING_FIRST(
            "Choose the ship date, the shipping mode and the shipping solution first; the answer has the charges to accept."),
    CHOSEN_FOR_OTHER_OPTION(
            "Shipping was chosen for placement option {chosen}. Confirm that one, or choose shipping for {option} first."),
    GENERATE_OPTIONS_AGAIN(
            "The quote for shipping held until {heldUntil:instant}. Generate transportation options again."),
    SAME_METHOD_EVERYWHERE(
            "All shipments of a workflow travel by one shipping mode and one shipping solution. Ask for the same ones everywhere, or send the boxes in two workflows."),
    SAME_METHOD_SELECTED(
            "All shipments of a workflow travel by one shipping mode and one shipping solution. Select the same ones for all of them."),
    CARRIER_DOES_NOT_OFFER("Carrier {carrier} does not offer {mode} with {solution}. Choose one of {carriers:texts}."),
    CODE_OF_OTHER_CARRIER("Carrier {code} is {carrier}, not {name}. Leave out the name."),
    CODE_OR_NAME_OF_OTHER_CARRIER("Carrier {code} is {carrier}, not {name}. Leave out the code or the name."),
    WINDOWS_LAPSED(
            "The delivery windows of shipment {shipment} could be chosen until {until:instant}. Generate them again."),
    NO_DAY_READY(
            "Shipment {shipment} has no day yet on which it is ready, and its delivery windows begin on that day. Generate transportation options first."),
    WINDOW_ENDS_BEFORE_SHIPPING(
            "The delivery window of shipment {shipment} ends before the boxes ship. Generate delivery windows again, and confirm a later one."),
    NEEDS_WINDOW(
            "With a carrier of your own shipment {shipment} needs a delivery window. Generate delivery windows, and confirm one."),
    NEEDS_FREIGHT(
            "A partnered carrier of pallets needs the freight information of shipment {shipment}. Generate transportation options with it."),
    NEEDS_CONTACT("A partnered carrier of pallets needs a contact for shipment {shipment}. Give one."),
    NO_OPTION_ACCEPTED(
            "No placement option of this workflow is accepted yet. Accept one, then give the boxes of each shipment."),
    OPTION_IS_ACCEPTED(
            "Placement option {option} of this workflow is accepted; its contents and destinations stay as they were accepted. Choose shipping and confirm, or cancel it and start over."),
    CONFIRM_FIRST("This workflow is not confirmed yet. Confirm it first."),
    IS_CONFIRMED(
            "This workflow is confirmed; its contents, placement, shipping mode and carrier stay as they were accepted."),
    SEND_IN_ANOTHER_WORKFLOW("Send anything else in another workflow."),
    CHANGE_OR_START_OVER(
            "Ship date, quantities, pallets, tracking and names can change for a while. For anything else, cancel it and start over."),
    IS_CANCELLED("This workflow is cancelled. Create a new one to send the boxes."),
    SHIPMENT_IS_CANCELLED(
            "Shipment {shipment} is cancelled and can no longer change. Create a new workflow to send the boxes."),
    CANCELLED_PRINTS_NOTHING(
            "Shipment {shipment} is cancelled, so there is nothing to print for it. Create a new workflow to send the boxes."),
    SHIP_DATE_STAYS("A shipment of this workflow is on its way, so its ship date can no longer change."),
    WINDOW_STAYS("This shipment is closed; its delivery window can no longer change."),
    TRACKING_STAYS("Shipment {shipment} is closed; its tracking can no longer change."),
    QUANTITIES_STAY("Shipment {shipment} is being received, or is closed; its quantities can no longer change."),
    PALLETS_STAY("This shipment is on its way; its pallets can no longer change."),
    RECEIVED_PALLETS_STAY("This shipment is being received, or is closed; its pallets can no longer change."),
    RECEIVED_STAYS(
            "A shipment of this workflow is being received, or is closed; the workflow can no longer be cancelled."),
    PARCELS_HAVE_NO_PALLETS("This workflow is confirmed as small parcels, which travel without pallets."),
    CONFIRMED_IN_OTHER_MODE(
            "Shipment {shipment} was confirmed with {mode}. Shipped in another mode it may be turned away at the dock."),
    ENTER_FREIGHT_BILLS("Enter the bill of lading and the freight bills."),
    ENTER_NUMBER_PER_BOX("Enter a tracking number per box."),
    CARRIER_ASSIGNS_TRACKING(
            "Shipment {shipment} was confirmed with the partnered carrier {carrier}, which has assigned its tracking. Review the shipment to see it."),
    CARRIER_REPORTS_ITSELF(
            "Shipment {shipment} was confirmed with the partnered carrier {carrier}, which reports itself when it takes the boxes. There is nothing to mark; review the shipment to see its status."),
    SKU_NOT_CONFIRMED(
            "{msku} was not confirmed in shipment {shipment}. A confirmed shipment takes no new SKU: send it in another workflow."),
    SKUS_NOT_CONFIRMED(
            "{mskus:all} were not confirmed in shipment {shipment}. A confirmed shipment takes no new SKU: send them in another workflow."),
    MANY_SKUS_NOT_CONFIRMED(
            "{mskus:texts} and {others:count:other:others}, which are all under errors, were not confirmed in shipment {shipment}. A confirmed shipment takes no new SKU: send them in another workflow."),
    QUANTITY_OUT_OF_RANGE(
            "{msku} was confirmed with {confirmed:count:unit:units} in this shipment and may differ from that by {limit:count}, from {least:count} to {most:count}. It has {current:count} now, so you may {room:explanation}; {asked:count} is out of range."),
    OTHERS_BEYOND_LIMIT(
            "{others:count:other SKU is beyond its limit:other SKUs are beyond their limits} too; all are under errors."),
    CANCEL_BEYOND_LIMIT("Beyond the limit, cancel the workflow and start over."),
    WOULD_HOLD_NOTHING("Shipment {shipment} would hold nothing. Leave at least one unit in it."),
    WOULD_HOLD_NOTHING_OR_CANCEL(
            "Shipment {shipment} would hold nothing. Leave at least one unit in it, or cancel the workflow."),
    BOXES_HOLD_OTHERS("Boxes of {boxesOf}: {differences:clauses}."),
    SKU_IN_BOXES("{msku}: {expected:count} expected, {held:count} in the boxes"),
    MORE_SKUS_DIFFER("{others:count:other SKU differs:other SKUs differ} too."),
    CORRECT_AND_SEND_ALL("Correct them and send all boxes again."),
    PACKING_OPTION_LAPSED(
            "This packing option has expired. List the packing options again and confirm the one that is offered."),
    CONFIRM_PACKING_FIRST("No packing option of this workflow is confirmed. Confirm one, then send the boxes."),
    BOXES_NOT_GIVEN(
            "The boxes of this workflow are not known yet. Accept a placement option, then give the boxes of each shipment."),
    PACKING_IS_ACCEPTED(
            "The packing of this workflow is accepted and stays. Review the workflow to see what can be done now."),
    PLANNED_WITHOUT_PACKING(
            "Placement options of this workflow were planned without a confirmed packing. Give the boxes of each shipment once a placement option is accepted."),
    NO_PALLET_LABELS(
            "Shipment {shipment} has no pallet labels: it travels as small parcels. Print box labels instead."),
    NO_BILL_OF_LADING(
            "Shipment {shipment} has no bill of lading: it travels as small parcels. Print box labels instead."),
    BILL_OF_LADING_OF_CARRIER(
            "Shipment {shipment} has no bill of lading: it travels with {carrier}. Ask your carrier for one, and enter its number as tracking."),
    NO_CARRIER_LABELS(
            "Shipment {shipment} has no carrier labels: it travels on pallets. Print the bill of lading and pallet labels instead."),
    LABELS_OF_CARRIER(
            "Shipment {shipment} has no carrier labels: it travels with {carrier}, which has its own. Print box labels, and enter the tracking numbers."),
    NO_ITEM_LABELS(
            "Shipment {shipment} has no item labels: none of its units is labeled by the seller. Ship it as it is.");

    private final Sentence sentence;

    RefusedCode(String template) {
        sentence = new Sentence(template);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
