package org.beian.e2e.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.ServerSocket;
import java.util.Map;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MailIT {

  private static final long PATIENCE_MILLIS = 180_000;

  private GreenMail mailServer;
  private Product product;

  @AfterEach
  void stop() {
    product.stop();
    mailServer.stop();
  }

  @Test
  @DisplayName("OP6: killed between commit and send, the mail is sent once after the restart")
  void sendsOnceAfterARestartWhatAKilledServerHadNotSent() throws Exception {
    int port = freePort();
    mailServer = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    product =
        Product.embedded(
            "mail",
            Map.of(
                "FILING_SMTP_URL", "smtp://127.0.0.1:" + port,
                "FILING_PUBLIC_URL", "https://beian.example.cn",
                "FILING_MAIL_FROM", "beian@example.cn"));
    product.start();
    Answer receipt = product.api().submit(Forms.ip());
    assertThat(receipt.status()).isEqualTo(201);

    product.killServer();
    mailServer.start();
    product.start();

    assertThat(mailServer.waitForIncomingEmail(PATIENCE_MILLIS, 1)).isTrue();
    Answer second = product.api().submit(Forms.ip());
    assertThat(mailServer.waitForIncomingEmail(PATIENCE_MILLIS, 2)).isTrue();
    MimeMessage[] received = mailServer.getReceivedMessages();
    assertThat(received).hasSize(2);
    assertThat(received[0].getSubject()).contains(receipt.text("/applicationNo"));
    assertThat(received[1].getSubject()).contains(second.text("/applicationNo"));
    assertThat(received[0].getMessageID()).endsWith("@example.cn>");
    MimeMultipart parts = (MimeMultipart) received[0].getContent();
    assertThat(parts.getBodyPart(0).getContent().toString())
        .contains(receipt.text("/filingNo"), "https://beian.example.cn/progress", "Filing number")
        .doesNotContain(receipt.text("/queryCode"));
    BodyPart paper = parts.getBodyPart(1);
    assertThat(Papers.words(paper.getInputStream().readAllBytes()))
        .contains("受理回执", receipt.text("/applicationNo"));
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
