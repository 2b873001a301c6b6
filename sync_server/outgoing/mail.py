"""Mail by SMTP: encrypted, but to this machine itself."""

import re
import smtplib
import ssl
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import formatdate

from sync_server.config import Smtp
from sync_server.outgoing.undelivered import Undelivered

SECONDS = 20.0
ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})*")
LONGEST_ADDRESS = 254


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail. ``letter_id`` stays in every try, so that a reader shows it once."""

    letter_id: str
    to: str
    subject: str
    text: str
    at_ms: int


def is_address(text: str) -> bool:
    """Say whether this is a mail address as we write to."""
    return len(text) <= LONGEST_ADDRESS and ADDRESS.fullmatch(text) is not None


def send(smtp: Smtp, letter: Letter) -> None:
    """Send a mail; the server has taken it where this returns.

    Raises:
        Undelivered: it has not.
    """
    message = EmailMessage()
    message["From"] = smtp.sender
    message["To"] = letter.to
    message["Subject"] = letter.subject.replace("\r", " ").replace("\n", " ")
    message["Date"] = formatdate(letter.at_ms / 1000)
    message["Message-ID"] = f"<{letter.letter_id}@{smtp.sender.partition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(letter.text)
    try:
        with _opened(smtp) as line:
            if smtp.user:
                line.login(smtp.user, smtp.password)
            line.send_message(message)
    except smtplib.SMTPResponseException as error:
        raise Undelivered(f"smtp_{error.smtp_code}") from None
    except smtplib.SMTPRecipientsRefused:
        raise Undelivered("recipient_refused") from None
    except ssl.SSLError:
        raise Undelivered("certificate") from None
    except (smtplib.SMTPException, OSError):
        raise Undelivered("away") from None


def _opened(smtp: Smtp) -> smtplib.SMTP:
    if smtp.tls:
        return smtplib.SMTP_SSL(smtp.host, smtp.port, timeout=SECONDS, context=ssl.create_default_context())
    line = smtplib.SMTP(smtp.host, smtp.port, timeout=SECONDS)
    if not smtp.here:
        try:
            line.starttls(context=ssl.create_default_context())
        except BaseException:
            line.close()
            raise
    return line
