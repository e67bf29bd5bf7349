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
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
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
  static final String HASH = "verify.hash";

  /** Ten times the size of our largest papers; kept in memory, never on disk. */
  static final long MOST = 2 * 1024 * 1024;

  private static final String PAGE = "/verify.xhtml";
  private static final String CERTIFICATES = "/certificates.pem";
  private static final String FILE = "/file";
  private static final long serialVersionUID = 1L;

  @Inject transient NoticeDesk desk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
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
      show(request, response, HASH, hash(file));
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

  private static byte[] hash(Part file) throws IOException {
    try (InputStream content = file.getInputStream();
        DigestInputStream digest =
            new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
      digest.transferTo(OutputStream.nullOutputStream());
      return digest.getMessageDigest().digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void certificates(HttpServletResponse response) throws IOException {
    Base64.Encoder lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
    StringBuilder pem = new StringBuilder();
    for (byte[] certificate : desk.certificates()) {
      pem.append("-----BEGIN CERTIFICATE-----\n")
          .append(lines.encodeToString(certificate))
          .append("\n-----END CERTIFICATE-----\n");
    }
    response.setContentType("application/x-pem-file");
    response.setHeader("Content-Disposition", "attachment; filename=\"certificates.pem\"");
    response.getOutputStream().write(pem.toString().getBytes(StandardCharsets.US_ASCII));
  }
}
