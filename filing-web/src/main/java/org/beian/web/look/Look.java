package org.beian.web.look;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The look this request is answered in: as designed, or the plainer and larger one for elders. */
@Named
@RequestScoped
public class Look {

  private boolean senior;
  private String otherAddress = "?look=senior";

  /** Whether the reader chose the version for elders (长辈版). */
  public boolean isSenior() {
    return senior;
  }

  /** The address of this page in the other look, to be followed or posted to. */
  public String otherAddress() {
    return otherAddress;
  }

  void wear(boolean chosenSenior, String addressOfOther) {
    this.senior = chosenSenior;
    this.otherAddress = addressOfOther;
  }
}
