#!/bin/sh
# Plans a shipment of 40 boxes, chooses how to ship it, confirms, prints the labels, renames a shipment, and cancels. It can be run again and again.
#
# Usage: examples/first-shipment.sh [plan|choose|confirm|rename|cancel]
#   The last step to carry out; all of them without one.
#
# Needs the local server (./mvnw -Plocal quarkus:dev) and curl.
#
# Environment:
#   BASE_URL  where the server answers (default: http://localhost:8080)
set -eu

command -v curl >/dev/null || { echo "first-shipment.sh: needs curl" >&2; exit 1; }

base_url=${BASE_URL:-http://localhost:8080}
last_step=${1:-cancel}
contents=$(dirname -- "$0")/../events/examples/fall-restock.json

die() {
  echo "first-shipment.sh: $*" >&2
  exit 1
}

# Sends a request with this JSON body, and keeps the answer in $answer. Ends with the answer if the request is refused.
call() {
  answer=$(curl -sS -w '\n%{http_code}' -X "$1" -H 'Content-Type: application/json' -d "$3" "$base_url$2") ||
    die "nothing answers on $base_url; start the local server first: ./mvnw -Plocal quarkus:dev"
  status=$(printf '%s\n' "$answer" | tail -n 1)
  answer=$(printf '%s\n' "$answer" | sed '$d')
  echo "   $1 $2 -> $status"
  case $status in
    2??) ;;
    *) die "$answer" ;;
  esac
}

# Prints every value of a text field in the answer, a line each.
texts() {
  printf '%s\n' "$answer" | grep -o "\"$1\":\"[^\"]*\"" | cut -d '"' -f 4
}

# Prints the last value of an amount in the answer.
amount() {
  printf '%s\n' "$answer" | grep -o "\"$1\":{\"amount\":[0-9.]*" | tail -n 1 | sed 's/.*://'
}

# Prints a title, and ends if the step before was the last one.
step() {
  [ "$done_step" != "$last_step" ] || exit 0
  done_step=$1
  printf '\n%s\n' "$2"
}

case $last_step in
  plan | choose | confirm | rename | cancel) ;;
  *) die "there is no step $last_step; name plan, choose, confirm, rename or cancel" ;;
esac
done_step=none

step plan '1. Plan: say what is in the boxes. The answer offers places for them, and what each costs.'
call POST /workflows "@$contents"
workflow=$(texts workflowId | head -n 1)
echo "   workflow $workflow"
texts why | sed 's/^/   - /'

step choose '2. Choose: small parcels with the partnered carrier, today, to the first of these places.'
today=$(texts plannedShipDate | head -n 1)
call PUT "/workflows/$workflow/shipping" \
  "{\"shipDate\": \"$today\", \"shippingMode\": \"GROUND_SMALL_PARCEL\", \"shippingSolution\": \"AMAZON_PARTNERED_CARRIER\"}"
option=$(printf '%s\n' "$answer" | grep -o '"shipping":{"placementOptionId":"[^"]*' | cut -d '"' -f 6)
total=$(amount total)
echo "   total USD $total, of it USD $(amount dueAtConfirmation) now and USD $(amount dueOnReceipt) on receipt"

step confirm '3. Confirm: accept that total. Every destination gets a shipment, all of them or none.'
call POST "/workflows/$workflow/confirmation" \
  "{\"placementOptionId\": \"$option\", \"acceptedCharges\": {\"amount\": $total, \"code\": \"USD\"}}"
shipments=$(texts shipmentConfirmationId)
echo "   shipments" $shipments
labels=${TMPDIR:-/tmp}/first-shipment-labels.pdf
curl -fsS -o "$labels" "$base_url/workflows/$workflow/labels" || die "the labels cannot be printed"
echo "   labels of all boxes: $labels"

step rename '4. Rename: give the first shipment a name of your own.'
shipment=$(printf '%s\n' "$shipments" | head -n 1)
call PUT "/shipments/$shipment/name" '{"name": "Mugs for the holidays"}'
echo "   $shipment is now called $(texts name | head -n 1)"

step cancel '5. Cancel: all shipments. Within 24 hours the shipping is refunded; what is due on receipt is never owed.'
call POST "/workflows/$workflow/cancellation" '{}'
echo "   refunded USD $(amount refunded), kept USD $(amount kept)"
