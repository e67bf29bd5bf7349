# Finds the tools that ./run and ./test need, or installs them where that is allowed.

# A bare system has no language set: Java could neither print Chinese there nor open a path with it.
[[ $(locale charmap 2>/dev/null) == UTF-8 ]] || export LC_ALL=C.UTF-8

say_and_stop() {
  echo "$*" >&2
  exit 1
}

# Says so at once, before anything is built, where the desk would have no database.
require_database() {
  [[ -n ${FILING_DB_URL:-} || $(uname -sm) == "Linux x86_64" ]] ||
    say_and_stop "There is no embedded database for $(uname -sm), only for Linux x86_64:" \
      "set FILING_DB_URL, FILING_DB_USER and FILING_DB_PASSWORD to use a MariaDB server of yours."
}

# What is missing, in words, and the Debian packages that bring it.
missing=()
packages=()

# Notes that something is missing. $1: what, for the message; then the packages.
need() {
  missing+=("$1")
  packages+=("${@:2}")
}

# Installs the packages of all that is missing if this user may; tells what to do otherwise.
install_missing() {
  [[ ${#missing[@]} -gt 0 ]] || return 0
  local sudo=()
  if [[ $EUID -ne 0 ]]; then
    command -v sudo >/dev/null && sudo -n true 2>/dev/null && sudo=(sudo -n)
  fi
  if command -v apt-get >/dev/null && { [[ $EUID -eq 0 ]] || [[ ${#sudo[@]} -gt 0 ]]; }; then
    echo "Installing ${packages[*]} with apt-get."
    "${sudo[@]}" apt-get -qq update </dev/null
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
      apt-get -qq -y --no-install-recommends install "${packages[@]}" </dev/null >/dev/null ||
      say_and_stop "apt-get could not install ${packages[*]}."
  else
    printf 'Missing: %s.\n' "${missing[@]}" >&2
    say_and_stop "Install what is missing, on Debian or Ubuntu: sudo apt-get install ${packages[*]}"
  fi
  missing=()
  packages=()
}

# Prints the feature version of the JDK in directory $1, nothing if there is none.
jdk_version() {
  [[ -x $1/bin/javac ]] && "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

try_java() {
  local home version
  for home in "${JAVA_HOME:-}" "$(on_path_java_home)" /usr/lib/jvm/*; do
    version=$(jdk_version "$home") || continue
    if [[ -n $home && ${version:-0} -ge 17 ]]; then
      export JAVA_HOME=$home
      JAVA=$home/bin/java
      return 0
    fi
  done
  return 1
}

on_path_java_home() {
  local javac
  javac=$(command -v javac) && dirname -- "$(dirname -- "$(readlink -f -- "$javac")")" || true
}

need_java() {
  try_java || need "a JDK of version 17 or later" "$(jdk_package)"
}

# Prints the package of a JDK: the default one is too old before Debian 12 and Ubuntu 24.04,
# and after them there is none of version 17.
jdk_package() {
  # shellcheck source=/dev/null
  case $(source /etc/os-release 2>/dev/null && echo "${ID:-} ${VERSION_ID:-}") in
    "debian 11" | "ubuntu 20.04" | "ubuntu 22.04") echo openjdk-17-jdk-headless ;;
    *) echo default-jdk-headless ;;
  esac
}

# Sets JAVA and JAVA_HOME to a JDK of version 17 or later.
require_java() {
  try_java || say_and_stop "No JDK of version 17 or later was found; set JAVA_HOME to one."
}

maven_is_recent() {
  local version
  version=$(mvn -v 2>/dev/null | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/^Apache Maven \([0-9.]*\).*/\1/p')
  [[ -n $version && $(printf '%s\n' 3.8.1 "$version" | sort -V | head -n 1) == 3.8.1 ]]
}

# Without Java, which tells its version, any Maven will do for now.
need_maven() {
  [[ -z ${JAVA:-} ]] && command -v mvn >/dev/null && return
  maven_is_recent || need "Maven 3.8.1 or later" maven
}

require_maven() {
  maven_is_recent || say_and_stop "Maven 3.8.1 or later is needed; put its mvn first on PATH."
}

# Prints one line that changes with anything the product is built from.
fingerprint() {
  {
    "$JAVA" -version 2>&1
    find pom.xml .mvn ./*/pom.xml ear/server/pom.xml ./*/src ear/server/src -path '*/src/test' -prune -o \
      -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
  } | sha256sum
}

# Removes what earlier builds compiled and copied: Maven keeps the traces of files that are gone,
# and a class that moved would be there twice.
forget_builds() {
  rm -rf -- ./*/target/{classes,test-classes} ear/server/target/{classes,test-classes} \
    ear/target/filing-desk filing-web/target/filing-web-*
}

# A browser for the tests and a Chinese typeface for its pictures.
need_browser() {
  command -v chromium >/dev/null || need "Chromium" chromium
  [[ -n $(fc-list :lang=zh-cn 2>/dev/null) ]] || need "a Chinese typeface" fontconfig fonts-noto-cjk
}

# Makes sure that there is clamd for the tests of the virus scan, where packages may be installed;
# elsewhere those tests are left out and say so.
find_clamd() {
  [[ -x /usr/sbin/clamd ]] || (need "clamd" clamav-daemon && install_missing) ||
    echo "Without clamd, the tests that need it are skipped."
}

node_is_recent() {
  local version
  version=$(node --version 2>/dev/null) && command -v npm >/dev/null &&
    [[ $(printf '%s\n' v18.16.0 "$version" | sort -V | head -n 1) == v18.16.0 ]]
}

# Lighthouse in the tests needs them.
need_node() {
  node_is_recent || need "Node.js 18.16 or later with npm" nodejs npm
}

require_node() {
  node_is_recent || say_and_stop "Node.js 18.16 or later with npm is needed; put them first on PATH."
}

# Makes sure that a cluster of databases can be tested, where that is allowed: no service is set up.
find_cluster() {
  [[ -x /usr/sbin/mariadbd && -f /usr/lib/galera/libgalera_smm.so ]] && return
  (need "Debian's MariaDB with Galera" mariadb-server-core galera-4 && install_missing) ||
    echo "Without them the test of a cluster of databases (fault.GaleraIT) is skipped."
}

# Prints how many tests each module ran, from the reports of Surefire and Failsafe.
summarise() {
  local report
  echo
  echo "Tests:"
  for report in ./*/target/{surefire,failsafe}-reports ear/server/target/{surefire,failsafe}-reports; do
    [[ -d $report ]] && summarise_directory "$report"
  done
  return 0
}

summarise_directory() {
  find "$1" -name 'TEST-*.xml' -exec grep -h -m 1 '<testsuite ' {} + |
    awk -v where="${1#./}" '
      function value(name) {
        return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0
      }
      { run += value("tests"); failed += value("failures"); broken += value("errors"); left += value("skipped") }
      END { printf "  %-40s %5d run, %d failed, %d broken, %d skipped\n", where, run, failed, broken, left }'
}
