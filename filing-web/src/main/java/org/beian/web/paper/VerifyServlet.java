package org.beian.web.paper;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.beian.filing.notice.CertificateView;
import org.beian.filing.notice.NoticeDesk;

/**
 * What stands below {@code /verify}: the address in the square code of a paper, a file to be
 * checked, and the certificates that papers are signed with.
 */
@WebServlet("/verify/*")
@MultipartConfig(
    maxFileSize = VerifyServlet.MOST,
    maxRequestSize = VerifyServlet.MOST + 64 * 1024,
    fileSizeThreshold = (int) VerifyServlet.MOST)
public class VerifyServlet extends HttpServlet {

  static final String CODE = "verify.code";
  static final String CONTENT = "verify.content";

  /** Ten times the size of our largest papers; kept in memory, never on disk. */
  static final long MOST = 2 * 1024 * 1024;

  private static final String PAGE = "/verify.xhtml";
  private static final String CERTIFICATES = "/certificates.pem";
  private static final String CERTIFICATE = "/certificates/";
  private static final String CER = ".cer";
  private static final int SHORT = 16;
  private static final String FILE = "/file";
  private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});
  private static final long serialVersionUID = 1L;

  @Inject transient NoticeDesk desk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
    if (path.startsWith(CERTIFICATE)) {
      certificate(path.substring(CERTIFICATE.length()), response);
      return;
    }
    switch (path) {
      case CERTIFICATES -> certificates(response);
      case "/", FILE -> response.sendRedirect(request.getContextPath() + "/verify");
      default -> show(request, response, CODE, path.substring(1));
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (!FILE.equals(request.getPathInfo())) {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    try {
      Part file = request.getPart("file");
      if (file == null || file.getSize() == 0) {
        response.sendRedirect(request.getContextPath() + "/verify");
        return;
      }
      show(request, response, CONTENT, file.getInputStream().readAllBytes());
    } catch (IllegalStateException tooLarge) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } catch (ServletException notMultipart) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  private static void show(
      HttpServletRequest request, HttpServletResponse response, String name, Object what)
      throws ServletException, IOException {
    request.setAttribute(name, what);
    request.getRequestDispatcher(PAGE).forward(request, response);
  }

  private void certificates(HttpServletResponse response) throws IOException {
    StringBuilder pem = new StringBuilder();
    for (CertificateView certificate : desk.certificates()) {
      pem.append("-----BEGIN CERTIFICATE-----\n")
          .append(LINES.encodeToString(certificate.der()))
          .append("\n-----END CERTIFICATE-----\n");
    }
    byte[] text = pem.toString().getBytes(StandardCharsets.US_ASCII);
    download(response, "application/x-pem-file", "certificates.pem", text);
  }

  private void certificate(String name, HttpServletResponse response) throws IOException {
    Optional<CertificateView> asked =
        desk.certificates().stream()
            .filter(one -> name.equals(one.fingerprint() + CER))
            .findFirst();
    if (asked.isPresent()) {
      String file = asked.get().fingerprint().substring(0, SHORT) + CER;
      download(response, "application/pkix-cert", file, asked.get().der());
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void download(HttpServletResponse response, String type, String name, byte[] what)
      throws IOException {
    response.setContentType(type);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.getOutputStream().write(what);
  }
}
