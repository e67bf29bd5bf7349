package org.beian.e2e.sample;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;

/** Filing forms as the API takes them. Each call makes a form of another organisation. */
public final class Forms {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AtomicInteger SERIAL = new AtomicInteger();
  private static final int FIRST_ADDRESS = 61 << 24 | 128 << 16;
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private Forms() {}

  /** A number no other form of this run was made with. */
  public static int serial() {
    return SERIAL.incrementAndGet();
  }

  /** The form of a user unit in 和静县 with one fixed address, with nothing to object to. */
  public static ObjectNode ip() {
    return ip(serial());
  }

  /** The form {@link #ip()} of the n-th organisation: code and address follow from the number. */
  public static ObjectNode ip(int n) {
    ObjectNode form = read(IP_FORM);
    set(form, "/filledOn", today().toString());
    set(form, "/unit/unitName", "巴州某某科技" + n + "有限公司");
    set(form, "/unit/uscc", CreditCodes.of(n));
    set(form, "/connection/connectedOn", today().minusDays(10).toString());
    set(form, "/connection/ipRanges/0/range", address(n));
    return form;
  }

  /** The form of a web site of a unit in 和静县, with nothing to object to. */
  public static ObjectNode icp() {
    int n = serial();
    ObjectNode form = ip(n);
    set(form, "/track", "ICP");
    form.set("service", read(SERVICE));
    set(form, "/service/primaryDomain", "mou" + n + ".cn");
    set(form, "/service/launchDate", today().minusDays(10).toString());
    set(form, "/service/serverIps/0", address(n));
    set(form, "/service/mpsFilingNo", "新公网安备652827020%05d号".formatted(n));
    return form;
  }

  /** Puts a text at a JSON pointer whose parent exists. */
  public static void set(ObjectNode form, String pointer, String text) {
    put(form, pointer, JSON.getNodeFactory().textNode(text));
  }

  /** Puts any value at a JSON pointer whose parent exists. */
  public static void put(ObjectNode form, String pointer, JsonNode value) {
    JsonPointer path = JsonPointer.compile(pointer);
    JsonNode parent = form.at(path.head());
    if (parent instanceof ArrayNode list) {
      list.set(path.last().getMatchingIndex(), value);
    } else if (parent instanceof ObjectNode object) {
      object.set(path.last().getMatchingProperty(), value);
    } else {
      throw new IllegalArgumentException("No such field in the form: " + pointer);
    }
  }

  /** The n-th public address of the carrier block 61.128.0.0/10. */
  public static String address(int n) {
    int address = FIRST_ADDRESS + n;
    return (address >>> 24)
        + "."
        + (address >>> 16 & 255)
        + "."
        + (address >>> 8 & 255)
        + "."
        + (address & 255);
  }

  /** Today in Beijing. */
  public static LocalDate today() {
    return LocalDate.now(ZONE);
  }

  private static ObjectNode read(String text) {
    try {
      return (ObjectNode) JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final String IP_FORM =
      """
      {
        "track": "IP",
        "authority": "HEJING",
        "filledOn": "",
        "unit": {
          "unitName": "",
          "unitNature": "ENT",
          "certType": "BUSINESS_LICENCE",
          "uscc": "",
          "industry": "I",
          "registeredAddress": "新疆巴音郭楞蒙古自治州和静县和静镇天鹅湖南路1号",
          "officeAddress": "新疆巴音郭楞蒙古自治州和静县和静镇天鹅湖南路1号",
          "divisionCode": "652827",
          "postcode": "841300",
          "legalRepresentative": {
            "name": "张某某",
            "idType": "111",
            "idNo": "65280119000101001X",
            "mobile": "13999600001"
          },
          "unitPhone": "0996-5030001",
          "crossProvinceBranch": "false",
          "keySector": "false"
        },
        "securityOfficer": {
          "name": "李某某",
          "idType": "111",
          "idNo": "65282219000101002X",
          "mobile": "13999600002",
          "email": "anquan@example.cn",
          "post": "网络安全负责人"
        },
        "emergencyContact": {
          "name": "王某某",
          "idType": "111",
          "idNo": "652826190002280035",
          "mobile": "13999600003",
          "email": "yingji@example.cn"
        },
        "connection": {
          "connectionRole": "USER",
          "connectedOn": "",
          "accessMethod": "01",
          "bandwidthMbps": "100",
          "isp": {
            "name": "某某电信和静分公司",
            "code": "91652801MAXXXXX07Y",
            "phone": "0996-5030002",
            "divisionCode": "652827",
            "contractNo": "HT-2026-001"
          },
          "lineNo": "ZX-0001",
          "ipRanges": [
            {"range": "", "useType": "STATIC", "purpose": "办公", "location": "和静镇天鹅湖南路1号"}
          ],
          "terminalCount": "20",
          "serverCount": "1",
          "serverLocation": "和静镇天鹅湖南路1号机房",
          "networkPurposes": ["OFFICE"],
          "publicWifi": "false"
        },
        "security": {
          "securityMeasures": ["ANTI_VIRUS"],
          "managementRules": ["EMERGENCY_PLAN"],
          "logRetentionDays": "180"
        },
        "truthful": "true"
      }
      """;

  private static final String SERVICE =
      """
      {
        "serviceKind": "WEBSITE",
        "serviceName": "某某科技网",
        "primaryDomain": "",
        "launchDate": "",
        "serverIps": [""],
        "hostingMode": "01",
        "nature": "02",
        "serviceTypes": ["02"],
        "interactive": "false",
        "controlledGoods": "false",
        "languages": ["ZH"],
        "registrarName": "某某域名注册有限公司",
        "registrarDivision": "11",
        "miitIcpNo": "新ICP备12345678号-1",
        "mpsFilingNo": ""
      }
      """;
}
