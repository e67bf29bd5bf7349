package org.beian.web.apply;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.beian.filing.form.Finding;
import org.beian.filing.form.FindingCode;
import org.beian.filing.form.MaterialKind;
import org.beian.filing.material.MaterialStore;
import org.beian.filing.material.MaterialUpload;

/**
 * Takes one file of the materials step. The container writes it to a temporary file and stops past
 * the limit, so that no upload fills the memory. A refusal is answered by the step's page itself.
 */
@WebServlet("/apply/upload")
@MultipartConfig(maxFileSize = UploadServlet.MOST_OF_ONE, maxRequestSize = UploadServlet.MOST)
public class UploadServlet extends HttpServlet {

  static final String REFUSAL = "apply.refusal";

  /** One byte past the store's limit, so that the store says no and the container only to more. */
  static final long MOST_OF_ONE = MaterialStore.MAX_SIZE + 1;

  static final long MOST = MOST_OF_ONE + 64 * 1024;

  private static final int UNPROCESSABLE = 422;
  private static final long serialVersionUID = 1L;

  @Inject transient Draft draft;
  @Inject transient MaterialStore store;
  @Inject transient MaterialsPage materials;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    MaterialUpload upload;
    try {
      upload = keep(request);
    } catch (IllegalStateException tooLarge) {
      refuse(Finding.of(FindingCode.ATTACHMENT_TOO_LARGE, "/materials"), request, response);
      return;
    } catch (EOFException | ServletException broken) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    if (upload.isRefused()) {
      refuse(upload.refusal(), request, response);
    } else {
      draft.change(form -> form.addMaterial(upload.kept()), response);
      response.sendRedirect(request.getContextPath() + Step.MATERIALS.path());
    }
  }

  private MaterialUpload keep(HttpServletRequest request) throws ServletException, IOException {
    Part file = request.getPart("file");
    Optional<MaterialKind> kind = kindOf(request.getParameter("kind"));
    if (file == null || kind.isEmpty()) {
      throw new ServletException("No file, or of no kind");
    }
    if (materials.total() + file.getSize() > MaterialStore.MAX_TOTAL) {
      return new MaterialUpload(null, Finding.of(FindingCode.ATTACHMENTS_TOO_LARGE, "/materials"));
    }
    try (InputStream content = file.getInputStream()) {
      return store.keep(kind.get(), file.getSubmittedFileName(), content);
    } finally {
      file.delete();
    }
  }

  private static Optional<MaterialKind> kindOf(String name) {
    return Arrays.stream(MaterialKind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst();
  }

  private static void refuse(
      Finding refusal, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.setAttribute(REFUSAL, refusal);
    response.setStatus(
        refusal.code() == FindingCode.ATTACHMENT_UNSCANNED
            ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
            : UNPROCESSABLE);
    request.getRequestDispatcher(Step.MATERIALS.path() + ".xhtml").forward(request, response);
  }
}
