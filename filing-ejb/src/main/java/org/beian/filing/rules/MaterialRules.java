package org.beian.filing.rules;

import static org.beian.filing.form.FindingCode.ATTACHMENT_KIND_DIFFERS;
import static org.beian.filing.form.FindingCode.ATTACHMENT_NOT_FOUND;
import static org.beian.filing.form.FindingCode.ATTACHMENT_REPEATED;
import static org.beian.filing.form.FindingCode.AUTHORISATION_MISSING;
import static org.beian.filing.form.FindingCode.SECTOR_APPROVAL_MISSING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingForm.MaterialReference;
import org.beian.filing.form.FilingForm.PersonSection;
import org.beian.filing.form.FormFields;
import org.beian.filing.form.MaterialKind;

/**
 * Rules on what comes with the form. Guide item 9 is a closed list and the online form stands for
 * the table of its first entry, so nothing else is demanded but what a law demands.
 */
final class MaterialRules {

  static final List<IntakeRule> ALL =
      List.of(
          MaterialRules::referencesAreComplete,
          MaterialRules::materialsAreThere,
          MaterialRules::materialsComeOnce,
          MaterialRules::importantSectorHasApproval,
          MaterialRules::agentIsAuthorised);

  private static final String MATERIALS = "/materials";

  private MaterialRules() {}

  /** Guide item 9: each material is told by kind and upload. */
  static void referencesAreComplete(Review review) {
    eachMaterial(
        review,
        (pointer, material) -> {
          review.require(pointer + "/kind", material.kind());
          review.require(pointer + "/id", material.id());
        });
  }

  /** Guide item 9: the materials were handed in, for this form, as what they are named. */
  static void materialsAreThere(Review review) {
    eachMaterial(
        review,
        (pointer, material) -> {
          if (review.isSound(pointer + "/id", material.id())) {
            judge(review, pointer, material, review.facts().material(material.id()));
          }
        });
  }

  /** Guide item 9: a material comes once. */
  static void materialsComeOnce(Review review) {
    Map<String, String> places = new HashMap<>();
    eachMaterial(
        review,
        (pointer, material) -> {
          String row = pointer.substring(MATERIALS.length() + 1);
          String first = material.id() == null ? null : places.putIfAbsent(material.id(), row);
          if (first != null) {
            String number = String.valueOf(Integer.parseInt(first) + 1);
            review.find(ATTACHMENT_REPEATED, pointer + "/id", number);
          }
        });
  }

  /** Order 33, Art. 14: units of important sectors bring their department's approval. */
  static void importantSectorHasApproval(Review review) {
    if ("true".equals(review.form().unit().keySector())
        && lacks(review.form(), MaterialKind.SECTOR_APPROVAL)) {
      review.find(SECTOR_APPROVAL_MISSING, MATERIALS);
    }
  }

  /** Civil Code, Art. 165: who acts for the legal representative shows that he may. */
  static void agentIsAuthorised(Review review) {
    FilingForm form = review.form();
    if (PeopleRules.hasAgent(form)
        && !isSame(form.agent(), form.unit().legalRepresentative())
        && lacks(form, MaterialKind.AUTHORISATION)) {
      review.find(AUTHORISATION_MISSING, MATERIALS);
    }
  }

  private static void judge(
      Review review, String pointer, MaterialReference material, Optional<MaterialKind> kept) {
    if (kept.isEmpty()) {
      review.find(ATTACHMENT_NOT_FOUND, pointer + "/id");
    } else if (review.isSound(pointer + "/kind", material.kind())
        && !kept.get().name().equals(material.kind())) {
      review.find(ATTACHMENT_KIND_DIFFERS, pointer + "/kind");
    }
  }

  private static boolean lacks(FilingForm form, MaterialKind kind) {
    return form.materials().stream()
        .noneMatch(material -> kind.name().equals(material.kind()) && material.id() != null);
  }

  private static boolean isSame(PersonSection person, PersonSection other) {
    return person.idNo() != null
        && person.idNo().equals(other.idNo())
        && Objects.equals(person.idType(), other.idType());
  }

  private static void eachMaterial(Review review, BiConsumer<String, MaterialReference> rule) {
    List<MaterialReference> materials = review.form().materials();
    int most = FormFields.find(MATERIALS + "/0/id").orElseThrow().most();
    for (int i = 0; i < Math.min(most, materials.size()); i++) {
      MaterialReference material = materials.get(i);
      if (material.kind() != null || material.id() != null) {
        rule.accept(MATERIALS + "/" + i, material);
      }
    }
  }
}
