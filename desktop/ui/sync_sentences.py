"""What is said of servers and networks: part of the table of errors in ``sentences``, and what sending says of itself."""

from assessment import errors as rules
from desktop import errors as machine
from desktop.presenters.facts import CENTRE, HELD, RECEIPT_WRONG, SendState
from desktop.ui.message import Message

SYNC_ERRORS: dict[type[Exception], Message] = {
    rules.CentralReceiptInvalid: Message(
        "The organisation's receipt is not genuine",
        "What was sent is kept here as well. Nothing is lost.",
        "Tell the organiser.",
    ),
    rules.HubInvalid: Message(
        "What was told of a hub is not from the organisation",
        "Nothing of it was believed. Nothing is lost.",
        "",
    ),
    rules.TrustInvalid: Message(
        "What answered could not show that it speaks for the organisation",
        "It does not hold the key that the enrolment code names, so nothing of it was kept.",
        "Compare code and address with what the organiser gave, or join at the organisation's own server.",
    ),
    rules.ReplyUnreadable: Message(
        "Something else answered for the server",
        "A network sign-in page or a proxy may stand in between. Nothing is lost.",
        "Check the server's address, or sign in to the network first.",
    ),
    rules.AcknowledgementInvalid: Message(
        "The organisation did not write this for this computer",
        "Nothing of it was believed. Ask the organiser for a new file.",
        "",
    ),
    rules.PackRetracted: Message(
        "This test was withdrawn", "It cannot be started any more. Nothing was begun.", "Tell the proctor."
    ),
    rules.RetractionInvalid: Message(
        "A message from the server was refused", "It is not signed as it should be, or makes no sense.", ""
    ),
    rules.AuditStatementInvalid: Message(
        "A message from the server was refused", "It is not signed as it should be, or makes no sense.", ""
    ),
    rules.DecisionInvalid: Message(
        "A message from the server was refused", "It is not signed as it should be, or makes no sense.", ""
    ),
    machine.Offline: Message(
        "No connection to the server",
        "The work goes on without it. Nothing is lost.",
        "Check the network cable or the wireless network.",
    ),
    machine.ServerRefused: Message(
        "The server did not accept this",
        "Nothing is lost on this computer.",
        "Show the reason to the organiser.",
    ),
    machine.ServerUnreadable: Message(
        "Something else answered for the server",
        "A network sign-in page or a proxy may stand in between. Nothing is lost.",
        "Check the server's address, or sign in to the network first.",
    ),
    machine.SignInPage: Message(
        "This network asks for a sign-in of its own",
        "Its page answered for the server. Nothing is lost.",
        "Sign in to the network in a browser, or use another network.",
    ),
    machine.ProxyRefused: Message(
        "A proxy of this network did not let Carrel through",
        "It wants a name and password, or does not reach the server. Nothing is lost.",
        "Ask a technician of this network.",
    ),
    machine.ProxyTakesLess: Message(
        "A proxy of this network takes only less at once",
        "What was sent is longer than it lets through. Nothing is lost.",
        "Ask a technician of this network to raise its limit.",
    ),
    machine.NotTheHub: Message(
        "Who answers there is not the hub of this centre",
        "It does not hold the hub's key, so nothing was sent to it. Nothing is lost.",
        "Tell the organiser: another machine may stand in for the hub, or its key has changed.",
    ),
    machine.UpdateNeeded: Message(
        "This program and the server are of versions that do not understand each other",
        "The work goes on here. Nothing is lost.",
        "Update Carrel on this computer, or ask the organiser to update the server.",
    ),
    machine.SignedOut: Message(
        "The server no longer knows this computer",
        "Everything is kept here until it is enrolled again.",
        "Ask the organiser for a new enrolment code.",
    ),
}

FOR_STAFF = frozenset({"update_needed_device", "update_needed_server"})
"""What a candidate can do nothing about, and is not told: staff are, at the panel and at the desk."""

SEND_DETAILS: dict[tuple[SendState, str], str] = {
    (SendState.SENT, CENTRE): "Sent to the centre; the organisation has not confirmed it yet",
    (SendState.SENT, RECEIPT_WRONG): "Sent; what came for the organisation's receipt is not genuine",
    (
        SendState.SENT,
        "update_needed_device",
    ): "Sent; Carrel on this computer is too old for the server: update it",
    (
        SendState.SENT,
        "update_needed_server",
    ): "Sent; the server is too old for this computer: it has to be updated",
    (SendState.NO_NETWORK, "ServerUnreadable"): "Not sent yet: something else answered for the server.",
    (SendState.NO_NETWORK, "SignInPage"): "Not sent yet: this network asks for a sign-in in a browser.",
    (SendState.NO_NETWORK, "ProxyRefused"): "Not sent yet: a proxy of this network is in the way.",
    (
        SendState.NO_NETWORK,
        "ProxyTakesLess",
    ): "Not sent yet: a proxy of this network takes only less at once.",
    (
        SendState.REFUSED,
        HELD,
    ): "This computer was shut out: what it sends is kept apart at the server, and staff decide whether it counts.",
    (SendState.NO_NETWORK, "NotTheHub"): "Not sent yet: who answers at the hub's address is not the hub.",
    (SendState.REFUSED, "SignedOut"): "Not sent: the server no longer knows this computer.",
    (
        SendState.REFUSED,
        "update_needed_device",
    ): "Not sent: Carrel on this computer is too old for the server: update it.",
    (
        SendState.REFUSED,
        "update_needed_server",
    ): "Not sent: the server is too old for this computer: it has to be updated.",
}
