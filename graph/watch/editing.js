// Linked from graph/page/js by scripts/link_page.js (make page-script): edit those, not this.
"use strict";(()=>{var qt=Object.defineProperty;var Vt=(e,t)=>{for(var n in t)qt(e,n,{get:t[n],enumerable:!0})};function i(e,t={},...n){return Jt(document.createElement(e),t,n)}function Jt(e,t,n){for(let[o,r]of Object.entries(t))r==null||r===!1||(o.startsWith("on")?e.addEventListener(o.slice(2),r):o==="colour"?e.style.setProperty("--co\
lour",String(r)):e.setAttribute(o,r===!0?"":String(r)));return e.append(...G(n)),e}function G(e){return[e].flat(1/0).filter(n=>n!=null&&n!==!1)}var q=(e,t)=>[...e.
querySelectorAll(t)].map(n=>n),_=(e,t)=>e.querySelector(t),$=(e,t={})=>i("bdi",{dir:"auto",...t},String(e));var se=e=>String(e).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,"").slice(0,300);function T(e){let t=document.getElementById(e);if(!t)throw new RangeError(
`the page has no element ${e}`);return t}var ot=null,rt=()=>[...T("menu").querySelectorAll("[role=menuitem]")];function V(){let e=T("menu");if(e.hidden)return;let t=e.contains(document.activeElement);e.
hidden=!0,e.replaceChildren(),t&&ot?.focus()}function ie(e){let t=rt();t[(e+t.length)%t.length]?.focus()}function Qt(e){let t=rt().indexOf(document.activeElement),
n={ArrowDown:()=>ie(t+1),ArrowUp:()=>ie(t-1),Home:()=>ie(0),End:()=>ie(-1),Escape:V,Tab:V};n[e.key]&&(e.preventDefault(),e.stopPropagation(),n[e.key]())}function st(e,t,n){
let o=T("menu");o.hidden&&(ot=document.activeElement);let r=t.filter(l=>l.length);o.replaceChildren(i("p",{class:"menu-title",role:"presentation",dir:"auto"},e),
...r.map(l=>i("div",{role:"group"},...l.map(({label:c,keys:d,run:m})=>i("button",{type:"button",role:"menuitem",tabindex:-1,"aria-keyshortcuts":d,onclick:()=>{V(),
m()}},i("span",{},c),d&&i("kbd",{"aria-hidden":"true"},d)))))),o.setAttribute("aria-label",e),o.hidden=!1;let{offsetWidth:s,offsetHeight:a}=o;o.style.left=`${Math.
max(4,Math.min(n.x,window.innerWidth-s-4))}px`,o.style.top=`${Math.max(4,Math.min(n.y,window.innerHeight-a-4))}px`,ie(0)}function it(){let e=T("menu");e.addEventListener(
"keydown",Qt),e.addEventListener("contextmenu",t=>t.preventDefault()),document.addEventListener("pointerdown",t=>{e.contains(t.target)||V()},{capture:!0}),window.
addEventListener("blur",V),window.addEventListener("resize",V)}var en="axisgraph-edit",Le=()=>window.sessionStorage.getItem(en);async function H(e){let t;try{t=await fetch("/edit",{method:"POST",headers:{"Content-Type":"app\
lication/json","X-Axisgraph-Edit":Le()??""},body:JSON.stringify(e)})}catch{return{error:"the watch does not answer",help:"start `axisgraph watch --edit` again; \
this form stays open"}}return t.ok?t.json():t.status===403?{error:"this page is of an earlier run, or was opened without its whole address",help:"open the addre\
ss that `axisgraph watch --edit` printed"}:t.status===413?{error:"this is too long to be sent",help:"shorten the texts"}:{error:"the request cannot be read",help:"\
load the page again"}}var K={};Vt(K,{around:()=>Y,choice:()=>C,date:()=>v,grid:()=>D,line:()=>x,meaning:()=>Ue,newId:()=>de,proposal:()=>kt,text:()=>F});var tn=[0,31,59,90,120,151,181,212,243,273,304,334],at=e=>e%4===0&&(e%100!==0||e%400===0);function ae(e,t){return t===2?at(e)?29:28:t===4||t===6||t===9||t===11?
30:31}var ye=(e,t,n)=>e>=1&&e<=9999&&t>=1&&t<=12&&n>=1&&n<=ae(e,t);function R(e,t,n){let o=e-1;return 365*o+Math.floor(o/4)-Math.floor(o/100)+Math.floor(o/400)+
tn[t-1]+(t>2&&at(e)?1:0)+n}function Fe(e){if(e<=0||e>3652059)return null;let t=Math.floor(e/365.2425)+1;for(;R(t,1,1)>e;)t-=1;for(;R(t+1,1,1)<=e;)t+=1;let n=12;for(;R(t,n,1)>e;)n-=1;let o=r=>String(
r).padStart(2,"0");return`${String(t).padStart(4,"0")}-${o(n)}-${o(e-R(t,n,1)+1)}`}var E=class extends RangeError{constructor(t,n=""){super(n?`${t}; ${n}`:t),this.what=t,this.help=n}};var We=64,rn=/^(\d{4})(?:-([01]\d)(?:-(\d\d))?)?[?~%]?$/,dt=/^(?=.*X)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[?~%]?$/,sn=/^(\d{4})-(2[1-9]|3\d|4[01])(?:[?~%]|\^\S)?$/,
an=/^(\d{4})S(\d+)[?~%]?$/,ln=/^(?:\[.*\]|\{.*\})$/,cn=/^([^/]*)\/([^/]*)$/;var dn=/^(?:[?~%]?(\d{4})|(\d{4})[?~%])(?:-[?~%]?(\d\d)(?:-[?~%]?(\d\d))?)?$/,un=/^(\d{4}-\d\d)[?~%](-\d\d)$/,fn=/^([\dX]{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/,pn=String.
raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|24:00:00`,mn=String.raw`Z|[+-](?:(?:0[1-9]|1[0-3])(?::[0-5]\d)?|14:00|00:(?:0[1-9]|[1-5]\d))`,hn=new RegExp(String.raw`^(\d{4}(?:-\d\d){0,2})T(?:${pn})(?:${mn})?$`),
gn=/^(?:Y-?[1-9]\d{4,}(?:S\d+)?|Y-?[1-9]\d*E[1-9]\d*(?:S\d+)?|-(?!0000)\d{4}(?:-\d\d){0,2}[?~%]?)$/,J=[[3,3],[6,3],[9,3],[12,3]],bn=[J[2],J[3],J[0],J[1]],wn=[[1,
3],[4,3],[7,3],[10,3],[1,4],[5,4],[9,4],[1,6],[7,6]],yn=[...J,...J,...bn,...wn],$n=[[rn,ft],[dt,ht],[sn,vn],[an,In],[ln,En],[cn,mt]],xn=e=>new E(`\`${e}\` is not\
 an EDTF date (such as 2012, 2012-07, 2012-07-14, 199X, 2012?)`),ut=()=>new E("not a day of the calendar in the years 0001 to 9999"),Sn=e=>new E(`\`${e}\` ends b\
efore it begins`);function le(e){if(e.length>We&&[...e].length>We)throw new E(`a date has at most ${We} characters`);if(e==="")throw new E("a date is needed her\
e, and not an empty text");if(e!==e.trim())throw new E("a date must not have spaces around it");return $e(e)}function $e(e){for(let[t,n]of $n){let o=t.exec(e);if(o)
return n(e,...o.slice(1))}return An(e)}function ft(e,t,n,o){let[r,s,a]=[Number(t),n?Number(n):void 0,o?Number(o):void 0];if(r===0)throw new E("years run from 00\
01 to 9999");if(s!==void 0&&(s<1||s>12))throw new E(`there is no month ${n}; a date is written YEAR-MONTH-DAY`);if(s&&a!==void 0&&!ye(r,s,a))throw new E(`${e} i\
s not a day of the calendar`);return pt(r,s,a)}function pt(e,t,n){let o=t||12;return[R(e,t||1,n||1),R(e,o,n||ae(e,o))]}function mt(e,t,n){let o=s=>s===""||s==="\
..";if(o(t)&&o(n))throw new E(`\`${e}\` names no date`);let r=[o(t)?-1e9:$e(t)[0],o(n)?1e9:$e(n)[1]];if(r[0]>r[1])throw Sn(e);return r}function En(e){let t=e.slice(
1,-1).split(",").map(n=>{let o=n.trim().indexOf("..");return o<0?$e(n.trim()):mt(e,n.trim().slice(0,o),n.trim().slice(o+2))});return[Math.min(...t.map(([n])=>n)),
Math.max(...t.map(([,n])=>n))]}function ht(e,t,n="XX",o="XX"){let r=[_e(t,9999),_e(n,12),_e(o,31)],s=lt(r),a=lt(r.map(l=>[...l].reverse()));if(!s||!a)throw new E(
`${e} is not a day of the calendar`);return[R(...s),R(...a)]}function _e(e,t){if(!e.includes("X"))return[Number(e)];let n=new RegExp(`^${e.replaceAll("X","\\d")}\
$`);return Array.from({length:t},(r,s)=>s+1).filter(r=>n.test(String(r).padStart(e.length,"0")))}function lt([e,t,n]){for(let o of e)for(let r of t)for(let s of n)
if(ye(o,r,s))return[o,r,s];return null}function vn(e,t,n){let[o,r]=yn[Number(n)-21],s=o+r>13,[a]=ft(e,t,s?"01":String(o).padStart(2,"0")),l=Number(t)+(s?1:0);return[
a,l>9999?R(9999,12,31):pt(l,(o+r-2)%12+1)[1]]}function In(e,t,n){if(!/^[1-4]$/.test(n))throw new E(`\`${e}\`: of a year, 1 to 4 digits are significant`);return ht(
e,t.slice(0,Number(n)).padEnd(4,"X"))}function An(e){if(gn.test(e))throw ut();let t=On(hn.exec(e)?.[1]??e);if(!t)throw xn(e);return t}function On(e){let t=un.exec(
e),n=dn.exec(t?t[1]+t[2]:e);if(n)return ct(n[1]??n[2],n[3],n[4],!/[?~%]/.test(e));let o=e.replace(/[?~%]$/,""),r=fn.exec(o);return!r||e!==o&&!dt.test(o)&&!/^\dX*$|^\d{4}(-\d\d(-\d\d)?)?$/.
test(o)?null:ct(r[1],r[2],r[3])}function ct(e,t,n,o=!1){let r=(a,l)=>!a||a==="XX"||Number(a)>=1&&Number(a)<=l;if(!r(t,12)||!r(n,o?ae(4,Number(t)):31))return null;
let s=(a,l,c)=>{let d=Number(e.replaceAll("X",a)),m=t&&t!=="XX"?Number(t):l,f=n&&n!=="XX"?Number(n):c?ae(d,m):1;if(!ye(d,m,f))throw ut();return R(d,m,f)};return[
s("0",1,!1),s("9",12,!0)]}var gt={A:"completely reliable",B:"usually reliable",C:"fairly reliable",D:"not usually reliable",E:"unreliable",F:"reliability cannot be judged"},bt={1:"confir\
med by other sources",2:"probably true",3:"possibly true",4:"doubtful",5:"improbable",6:"truth cannot be judged"};var je={kinds:[],families:[],on:null,between:null,certain:!1,minConfidence:null,status:[],without:[],via:[],maxHops:4,limit:10,undirected:!1,time:"any",parts:!0,
sort:"shortest"};var ce=["January","February","March","April","May","June","July","August","September","October","November","December"],wt=["spring {}","summer {}","autumn {}","\
winter {}","spring {} (Northern Hemisphere)","summer {} (Northern Hemisphere)","autumn {} (Northern Hemisphere)","winter {} (Northern Hemisphere)","spring {} (S\
outhern Hemisphere)","summer {} (Southern Hemisphere)","autumn {} (Southern Hemisphere)","winter {} (Southern Hemisphere)","the first quarter of {}","the second\
 quarter of {}","the third quarter of {}","the fourth quarter of {}","the first third of {}","the second third of {}","the third third of {}","the first half of\
 {}","the second half of {}"],yt="ongoing";var Be={ي:"ی",ى:"ی",ئ:"ی",ك:"ک",ة:"ه",ۀ:"ه",ؤ:"و",ـ:"",ß:"ss",ı:"i"},$t={q:"k",c:"k",z:"s",p:"b"};var kn=new RegExp(`[${Object.keys(Be).join("")}]`,"g"),Do=new RegExp(`[${Object.keys($t).join("")}]`,"g"),Nn={ß:"ss",ς:"σ",և:"եւ"},He=new Map,Xe=new Map;function Tn(e){
return He.has(e)||He.set(e,e==="ͅ"||`ͅ${e}`.normalize("NFD")!==`ͅ${e}`),He.get(e)}function Dn(e){return Xe.has(e)||Xe.set(e,e.normalize("NFKD").replace(/\p{M}/gu,
t=>Tn(t)?"":t)),Xe.get(e)}function X(e){return(/^\p{ASCII}*$/u.test(e)?e:e.replace(/\P{ASCII}/gu,Dn).replace(kn,n=>Be[n])).replace(/['’‘`ʿʾʻʼ´]/g,"").toLowerCase().
replace(/[ßςև]/g,n=>Nn[n]).replace(/[^\p{L}\p{N}]+/gu," ").trim()}var Rn=Object.keys(je),Go=Rn.filter(e=>Array.isArray(je[e]));function Q(e){let[t,n,o]=e.split("-").map(Number);return`${o} ${ce[n-1]} ${t}`}var Ln=[[/^(\d{4})$/,e=>e],[/^(\d{4}-(?:0[1-9]|1[0-2]))$/,e=>St(e)],[/^(\d{4}-(?:0[1-9]|1[0-2])-\d\d)(?:T.+)?$/,
e=>Q(e)],[/^(\d{3})X$/,e=>`the ${e}0s`],[/^(\d{4})-XX$/,e=>`some month of ${e}`],[/^(\d{4})-XX-XX$/,e=>`some day of ${e}`],[/^(\d{4}-(?:0[1-9]|1[0-2]))-XX$/,e=>`\
some day of ${St(e)}`],[/^(\d{4}-(?:2[1-9]|3\d|4[01]))(?:\^.+)?$/,e=>wt[Number(e.slice(5))-21].replace("{}",e.slice(0,4))]];var St=e=>`${ce[Number(e.slice(5))-1]} ${e.slice(0,4)}`;function U(e){if(e==="..")return yt;if(/^[[{].*[\]}]$/.test(e))return Fn(e);if(e.includes("/"))return Et(
e.split("/"));if(/[?~%]/.test(e)){let t=/[?%]/.test(e)?"perhaps ":"",n=/[~%]/.test(e)?"about ":"";return`${t}${n}${U(e.replace(/[?~%]/g,""))}`}for(let[t,n]of Ln){
let o=t.exec(e);if(o)return n(o[1])}return Mn(e)}function Fn(e){let t=e.slice(1,-1).split(",").map(r=>r.includes("..")?Et(r.trim().split("..")):U(r.trim())),[n,
o]=[t.slice(0,-1),t[t.length-1]];return n.length?`${n.join(", ")} ${e[0]==="["?"or":"and"} ${o}`:o}function Et([e,t]){let n=o=>o===""||o==="..";return n(e)?`${U(
t)} or earlier`:n(t)?`${U(e)} or later`:`between ${U(e)} and ${U(t)}`}function Mn(e){let t;try{t=le(e)}catch{return"an unknown date"}let[n,o]=t.map(r=>Fe(r));return n?.
endsWith("-01-01")&&o?.endsWith("-12-31")?`between ${n.slice(0,4)} and ${o.slice(0,4)}`:n&&o?`between ${Q(n)} and ${Q(o)}`:n?`${Q(n)} or later`:o?`${Q(o)} or ea\
rlier`:"an unknown date"}var xe=String.raw`([a-z]{3,9})\.?`;var Wn=/\b(\d{1,2})(?:st|nd|rd|th)\b/g;var _n=/^(?:in|on|during|at|time:?)\s+/;var Pn=["spring","summer","autumn","winter"];var jn=e=>ce.findIndex(t=>t.toLowerCase().startsWith(e.replace(/^sept$/,"sep")))+1,Bn=e=>21+Pn.indexOf(e==="fall"?"autumn":e);function Hn(e){let t=(o,r,s)=>{let a=jn(r),l=[o,String(a).padStart(2,"0"),...s?[s.padStart(2,"0")]:[]];return a?l.join("-"):e},n=[[/^(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/,
([o,r])=>`${r}-${Bn(o)}`],[/^q([1-4]) (\d{4})$/,([o,r])=>`${r}-${32+Number(o)}`],[/^(\d{4}) q([1-4])$/,([o,r])=>`${o}-${32+Number(r)}`],[new RegExp(`^${xe},? (\\\
d{4})$`),([o,r])=>t(r,o)],[new RegExp(`^(\\d{4}) ${xe}$`),([o,r])=>t(o,r)],[new RegExp(`^(\\d{1,2})\\.? ${xe},? (\\d{4})$`),([o,r,s])=>t(s,r,o)],[new RegExp(`^${xe}\
 (\\d{1,2}),? (\\d{4})$`),([o,r,s])=>t(s,o,r)],[/^(?:the )?(\d{3})0s$/,([o])=>`${o}X`],[/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,o=>o.map(r=>r.padStart(2,"0")).join(
"-")]];for(let[o,r]of n){let s=o.exec(e);if(s)return r(s.slice(1))}return e.toUpperCase()}var Xn=e=>e.toLowerCase().replace(/[–—−]/g,"-").replace(/…/g,"\
..").replace(/\s+/g," ").trim().replace(_n,"").replace(Wn,"$1");function It(e){let[,t,n]=/^(about|around|circa|c\.|ca\.)? ?(.*)$/.exec(Xn(e))??[];return Hn(n??"")+
(t?"~":"")}var Gn=0,de=()=>`edit-${++Gn}`;function Y({label:e,hint:t,optional:n,wide:o},r,s=null){r.id||=de();let a=de(),l=i("p",{class:"edit-wrong",id:`${a}-wrong`,hidden:!0}),
c=i("p",{class:"fine",id:`${a}-hint`},t??"");r.setAttribute("aria-describedby",`${a}-wrong ${a}-hint`);let m={element:i("div",{class:o?"field wide":"field"},i("\
label",{for:r.id},e,n&&i("span",{class:"edit-optional"}," (optional)")),i("div",{class:"edit-control"},r,s),l,c),get:()=>r.value.trim(),set(f){r.value=f,r.dispatchEvent(
new Event("input"))},fail(f){l.hidden=!f,c.hidden=!!(f&&(f.help||f.now!==void 0)),r.toggleAttribute("aria-invalid",!!f),f&&r.setAttribute("aria-invalid","true"),
l.replaceChildren(...f?Yn(f,m):[])},hint(f){c.textContent=f},focus:()=>r.focus()};return r.addEventListener("input",()=>m.fail(null)),r.addEventListener("change",
()=>m.fail(null)),m}function Yn({message:e,help:t,now:n},o){let r=e.charAt(0).toUpperCase()+e.slice(1),s=typeof n=="string"?n:/^did you mean `([^`]+)`\?$/.exec(
t)?.[1],a=[$(/[.?!]$/.test(r)?r:`${r}.`)," "];return typeof n=="string"&&a.push("It is now “",$(n),"”. "),s!==void 0?a.push(Ot(s,o)):t&&a.push($(`${t.charAt(
0).toUpperCase()}${t.slice(1)}.`)),a}var Ot=(e,t)=>i("button",{type:"button",class:"text",onclick:()=>{t.set(e),t.focus()}},"Use “",$(e),"”"),D=e=>i("div",{
class:"edit-grid"},e.map(t=>t.element));function x(e){let{value:t="",placeholder:n,dir:o="auto",list:r}=e,s=i("input",{type:"text",placeholder:n,dir:o,list:r,autocomplete:"\
off",maxlength:2e3});return s.value=t,Y(e,s)}function F(e){let t=i("textarea",{rows:2,dir:"auto",class:"edit-text",placeholder:e.placeholder});t.value=e.value??
"";let n=()=>{t.rows=Math.min(10,Math.max(2,Math.ceil(t.value.length/70)))};return t.addEventListener("input",n),n(),Y({wide:!0,...e},t)}function C({groups:e,none:t="\
Choose …",...n}){let o=i("select",{},i("option",{value:""},t),e.map(([r,s])=>{let a=s.map(([l,c])=>i("option",{value:l},c));return r?i("optgroup",{label:r},a):
a}));return o.value=n.value??"",Y(n,o)}function Ue(e){if(e==="..")return{words:"still going on",fault:null};try{return le(e),{words:U(e),fault:null}}catch(t){return{
words:"",fault:t instanceof Error?t:null}}}function kt(e){let t=It(e);return t!==e&&Ue(t).words?t:null}var At="Such as 2012, 2012-07, 2012-07-14; about 2012: 20\
12~; the 1990s: 199X";function v({ongoing:e,...t}){let n=i("input",{type:"text",dir:"ltr",autocomplete:"off",spellcheck:"false",maxlength:64});n.value=t.value??
"";let o=i("button",{type:"button","aria-pressed":"false",onclick:()=>r.set(n.value.trim()===".."?"":"..")},"Still going on"),r=Y({...t,hint:" "},n,e&&o),s=_(r.
element,".fine");s.setAttribute("aria-live","polite");let a=()=>{let l=n.value.trim(),{words:c,fault:d}=l?Ue(l):{words:"",fault:null};o.setAttribute("aria-press\
ed",String(l==="..")),s.classList.toggle("edit-meaning",!!c),s.textContent=c?`Means: ${c}`:d?`Not a date yet. ${At}`:t.hint??At;let m=d&&kt(l);m&&s.replaceChildren(
"Not a date yet. ",Ot(m,r))};return n.addEventListener("input",a),a(),r}var Nt=e=>URL.canParse(e)?new URL(e).hostname.replace(/^www\./,""):"";function Tt(e,t){let n=Nt(t),o=new Set(e.filter(({names:[,,r]})=>n&&r&&Nt(r)===n).map(({names:r})=>r[1]));
return o.size===1?[...o][0]:""}function Dt(e,t){let n=X(t),o=new Map;for(let{names:s,reliability:a}of e)n&&a&&X(s[1])===n&&o.set(a,(o.get(a)??0)+1);let r=[...o].
sort(([,s],[,a])=>a-s);return r.map(([s,a])=>r.length>1?`${s} (${a})`:s).join(", ")}var zn=8;function qn(e,t){let n=X(t).split(" ").filter(Boolean);if(!n.length)return[];let o=n.join(" "),r=[];for(let s of e){s.folded??=[...s.names,s.id,[...s.names,
s.fine].join(" ")].map(X);let a=s.folded.reduce((l,c,d)=>Math.max(l,Vn(c,n,o)-d/100),0);a>0&&r.push([a,s])}return r.sort(([s,a],[l,c])=>l-s||a.names[0].length-c.
names[0].length).slice(0,zn).map(([,s])=>s)}function Vn(e,t,n){if(e===n)return 4;if(e.startsWith(n))return 3;let o=e.split(" ");return t.every(r=>o.some(s=>s.startsWith(
r)))?2:t.every(r=>e.includes(r))?1:0}function Jn({names:e,fine:t},n){let o=X(n).split(" ").filter(Boolean),r=a=>o.every(l=>X(a).includes(l)),s=r(e[0])?void 0:e.
find(a=>r(a)&&!t.includes(a)&&!/^https?:/.test(a));return s!==void 0&&i("span",{class:"fine edit-alias"},$(s))}function Z(e){let{options:t,none:n,add:o,chosen:r,
value:s=""}=e,a=de(),l=new Map(t.map(u=>[u.id,u.names[0]])),c=i("input",{type:"text",role:"combobox",dir:"auto",autocomplete:"off",spellcheck:"false",placeholder:e.
placeholder,"aria-autocomplete":"list","aria-expanded":"false","aria-controls":a}),d=i("ul",{class:"options",role:"listbox",id:a,"aria-label":e.label,hidden:!0}),
m=Y(e,c,d),f=s,b=-1,p=[];c.value=se(l.get(s)??s);let w=()=>{d.hidden=!0,c.setAttribute("aria-expanded","false"),c.removeAttribute("aria-activedescendant")},y=u=>{
b=u,[...d.children].forEach((A,h)=>A.setAttribute("aria-selected",String(h===u))),!(u<0)&&(c.setAttribute("aria-activedescendant",`${a}-${u}`),d.children[u].scrollIntoView(
{block:"nearest"}))},g=u=>{f=u,c.value=se(l.get(u)??u),m.fail(null),w(),r?.(u)},k=(u,A)=>{p.push(A);let h=p.length-1,N=W=>{W.preventDefault(),A()};return i("li",
{role:"option",id:`${a}-${h}`,onpointerdown:N},u)},S=()=>{let u=c.value.trim();p=[];let A=qn(t,u).map(h=>k([i("span",{class:"what"},$(h.names[0]),Jn(h,u)),i("sp\
an",{class:"fine"},$(h.fine))],()=>g(h.id)));u&&o&&A.push(k(i("span",{class:"what edit-add"},o.label(u)),()=>{w(),o.run(u)})),u&&!A.length&&A.push(i("li",{class:"\
none",role:"option","aria-disabled":"true","aria-selected":"false"},n)),d.replaceChildren(...A),d.hidden=!u,d.scrollIntoView({block:"nearest"}),c.setAttribute("\
aria-expanded",String(!!u)),y(p.length?0:-1)};return c.addEventListener("input",()=>{f="",S(),r?.("")}),c.addEventListener("blur",w),c.addEventListener("keydown",
u=>{if(u.key==="ArrowDown")d.hidden?S():y(Math.min(b+1,p.length-1));else if(u.key==="ArrowUp")y(Math.max(b-1,0));else if(u.key==="Enter"&&!d.hidden)p[b]?.();else if(u.
key==="Escape"&&!d.hidden)w();else{u.key==="Tab"&&!u.shiftKey&&!d.hidden&&!f&&p[b]?.();return}u.preventDefault(),u.stopPropagation()}),Object.assign(m,{get:()=>f||
c.value.trim(),set:g})}var Se=Object.entries(gt).map(([e,t])=>[e,`${e}: ${t}`]),Ee=Object.entries(bt).map(([e,t])=>[e,`${e}: ${t}`]),ve=[["supports","supports it"],["disputes","disput\
es it"],["denies","denies it"]],Qn=[["state","armed-group","person","company","party","state-organ","armed-wing","bank","charity","coalition"],["media","interna\
tional-organisation","territory","other"]].flat(),Rt=e=>e.replaceAll("-"," "),Ie=Qn.map(e=>[e,Rt(e)]);function Ct(e){return[...new Set(["support","structure","a\
lignment","hostility",...e.map(n=>n.family)])].map(n=>[n.charAt(0).toUpperCase()+n.slice(1),e.filter(o=>o.family===n).map(o=>[o.id,`${o.label} (${o.verb} …)`])])}
var Ae=e=>e.actors.map(({id:t,names:n,type:o})=>({id:t,names:n,fine:Rt(o??"")})),Ge=e=>e.sources.map(({id:t,names:n,reliability:o,published:r})=>({id:t,names:n,
fine:[n[1],r,`reliability ${o}`].filter(Boolean).join(" · ")}));var M=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,n.get()]).filter(([,t])=>t));function P(e,t){let n=i("details",{class:"edit-more"},i("summary",{},
e),D(t));for(let o of t){let{fail:r}=o;o.fail=s=>{s&&(n.open=!0),r(s)}}return n}function Ye(e=""){let t={name:x({label:"Name",value:e}),type:C({label:"What is i\
t?",groups:[["",Ie]]})},n={country:x({label:"Country",optional:!0,hint:"Two letters, such as LB",dir:"ltr"}),founded:v({label:"Founded",optional:!0}),dissolved:v(
{label:"Dissolved",optional:!0}),born:v({label:"Born",optional:!0}),died:v({label:"Died",optional:!0}),url:x({label:"Web address",optional:!0,dir:"ltr",placeholder:"\
https://"}),summary:F({label:"In a sentence or two of your own",optional:!0})};return{fields:{...t,...n},first:Object.values(t),others:Object.values(n)}}function Ke(e,t=""){
let n=/^https?:\/\//.test(t),o=n?Tt(e.sources,t):"",r={title:x({label:"Title",value:n?"":t,wide:!0}),publisher:x({label:"Publisher",list:"edit-publishers",value:o}),
published:v({label:"Published",optional:!0}),reliability:C({label:"How reliable is the source?",groups:[["",Se]]}),url:x({label:"Web address",optional:!0,dir:"l\
tr",placeholder:"https://",value:n?t:""})},s={class:x({label:"Class",optional:!0,list:"edit-classes",hint:"Such as news or research"}),author:x({label:"Author",
optional:!0}),archived_url:x({label:"Archived copy",optional:!0,dir:"ltr",placeholder:"https://"}),accessed:v({label:"Read on",optional:!0}),language:x({label:"\
Language",optional:!0,hint:"Two letters, such as ar",dir:"ltr"}),derives_from:Z({label:"Passes on what this source says",optional:!0,options:Ge(e),none:"No sour\
ce has a name like this",wide:!0})},a=()=>{let l=Dt(e.sources,r.publisher.get());r.reliability.hint(l?`Other sources of this publisher: ${l}`:"Judge the source \
in general")};return r.publisher.element.addEventListener("input",a),a(),{fields:{...r,...s},first:Object.values(r),others:Object.values(s)}}var Lt=e=>[i("datal\
ist",{id:"edit-publishers"},[...new Set(e.sources.map(t=>t.names[1]))].sort().map(t=>i("option",{value:t}))),i("datalist",{id:"edit-classes"},e.classes.map(t=>i(
"option",{value:t})))],Zn=(e,t,n)=>i("div",{class:"edit-new",role:"group","aria-label":e},i("div",{class:"edit-new-head"},i("strong",{},e),i("button",{type:"but\
ton",class:"text",onclick:n},"Choose from the list")),D(t.first),P("More about it",t.others)),eo=0;function fe(e,t,n){let o=`n${++eo}`,r=null,s=i("div",{class:"\
wide edit-place",hidden:!0}),a=i("output",{},""),l=i("div",{class:"field edit-stand-in",hidden:!0},i("span",{},n.label),a),c=Z({...n,options:e==="actor"?Ae(t):Ge(
t),none:`No ${e} has a name like this`,chosen:n.chosen,add:{label:d=>`Add “${d}” as a new ${e}`,run(d){let m=r=e==="actor"?Ye(d):Ke(t,d),f=()=>{r=null,s.hidden=
l.hidden=!0,c.element.hidden=!1,c.set(""),c.focus()};s.replaceChildren(Zn(`A new ${e}`,m,f)),s.hidden=l.hidden=!1,c.element.hidden=!0;let b=()=>{a.textContent=se(
m.first[0].get()),n.chosen?.()};m.first[0].element.addEventListener("input",b),b(),(m.first.find(p=>!p.get())??m.first[0]).focus()}}});return{field:c,place:s,standIn:l,
get:()=>r?`+${o}`:c.get(),named:()=>r?r.fields[e==="actor"?"name":"title"].get():c.get(),change:()=>r&&{change:`add-${e}`,key:o,...M(r.fields)},at:d=>r?.fields[d]??
null}}var to="somebody else changed this meanwhile",Oe=e=>t=>C({...t,groups:[["",e]],none:"Not given"}),no=e=>v({...e,ongoing:!0}),{line:I,text:ee,date:j}=K,oo={actors:[
["name","Name",I],["type","What is it?",Oe(Ie)],["country","Country",I],["founded","Founded",j],["dissolved","Dissolved",j],["born","Born",j],["died","Died",j],
["url","Web address",I],["summary","Summary",ee]],links:[["start","Began",j],["end","Ended",no],["role","Office",I],["purpose","What it is for",ee],["summary","\
Summary",ee]],sources:[["title","Title",I],["publisher","Publisher",I],["reliability","How reliable is the source?",Oe(Se)],["class","Class",I],["author","Autho\
r",I],["published","Published",j],["url","Web address",I],["archived_url","Archived copy",I],["accessed","Read on",j],["language","Language",I],["summary","Summ\
ary",ee]],events:[["name","Name",I],["date","Date",j],["place","Place",I],["summary","Summary",ee]]},ro=[["stance","This source",Oe(ve)],["credibility","How cre\
dible is this?",Oe(Ee)],["locator","Where to look",I],["summary","What it says, in your own words",ee],["attributed_to","Who says so in the source",I],["holds",
"The time that it speaks of",j]];function so(e,t,n){return(t==="actors"?e.actors:t==="sources"?e.sources:[]).find(r=>r.id===n)?.names[0]??`this ${t.slice(0,-1)}`}
function Ft(e,t,n,o){let r=[],s=(f,b,p)=>p.filter(([w])=>b[w]===void 0||typeof b[w]=="string").map(([w,y,g])=>{let k=b[w]??null,S=g({label:y,value:k??""}),u={path:[
...f,w],was:k,field:S},{fail:A}=S;return S.fail=h=>{h?.message.startsWith(to)&&(u.was=typeof h.now=="string"?h.now:null),A(h)},r.push(u),S}),a=new Map(e.sources.
map(f=>[f.id,f.names[0]])),l=oo[t].filter(([f])=>!(o.periods&&["start","end"].includes(f))),c=s([],o,l),m=(o.claims??[]).map((f,b)=>P(`Claim of ${a.get(f.source)??
f.source}`,s(["claims",b],f,ro)));return{title:`Correct ${so(e,t,n)}`,intro:"Only what you change is written. An emptied field is removed.",first:c[0],parts:[D(
c),m.length>0&&i("section",{class:"edit-section"},i("h3",{},"Claims"),m)],collect(){return{changes:r.filter(({was:b,field:p})=>p.get()!==(b??"").trim()).map(({path:b,
was:p,field:w})=>({change:"correct",table:t,id:n,path:b,value:w.get()||null,was:p})),field:(b,p)=>r.find(w=>w.path.join("/")===p.join("/"))?.field??null}}}}function io(e,t){let n=i("textarea",{readonly:!0,rows:12,"aria-label":t,class:"copy-text",dir:"auto"});n.value=e;let o=i("dialog",{"aria-labelledby":"copy-title",
class:"copy"},i("form",{method:"dialog"},i("button",{class:"text","aria-label":"Close"},"Close")),i("h2",{id:"copy-title"},t),i("p",{},"The browser does not let\
 the page write to the clipboard. Copy the text from here:"),n);o.addEventListener("close",()=>o.remove()),document.body.append(o),o.showModal(),n.focus(),n.select()}
async function Mt(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{return io(e,t),!1}}function ke(e){let t=e.split(`
`).filter(n=>!/^(?:diff --git|---|index|new file mode|@@) ?/.test(n));return i("div",{class:"edit-diff",tabindex:0,role:"region","aria-label":"The change, line \
by line"},t.filter((n,o)=>n||o<t.length-1).map(lo))}function lo(e){if(e.startsWith("+++ "))return i("p",{class:"edit-file"},$(e.slice(4).replace(/^b\//,"")));let[
t,n]=e[0]==="+"?["added","Added: "]:e[0]==="-"?["removed","Removed: "]:["",""];return i("p",{class:t||null},n&&i("span",{class:"hidden"},n),i("span",{class:"edi\
t-sign","aria-hidden":"true"},t?e[0]:" "),$(e.slice(1)||" ",{dir:"ltr"}))}var ze=(e,t)=>i("section",{class:"edit-section"},i("h3",{},"Commit message"),i("pre",{
class:"edit-message",tabindex:0,role:"region","aria-label":"Commit message"},$(e)),i("p",{},i("button",{type:"button",onclick:async()=>{await Mt(e,"Commit messa\
ge")&&t("Copied")}},"Copy")));var L=null,Te=!1,he=!1,Ne=0,Wt=i("p",{class:"edit-said",role:"status","aria-live":"polite"}),_t=e=>new Intl.ListFormat("en-GB").format(e),me=e=>{Wt.textContent=
e};function Pt(){return Te=L!==null||Ne>0,Te}async function jt(e){Ne+=1,await e(),Ne-=1,Te&&!L&&!Ne&&window.location.reload()}window.addEventListener("beforeunl\
oad",e=>{he&&e.preventDefault()});function Re(){L?.close()}function qe(){if(!he)return Re();let e=L&&_(L,".edit-leave");e&&(e.hidden=!1,_(e,"button")?.focus())}
function De(e,t,n){if(!L){let s=i("dialog",{id:"edit","aria-labelledby":"edit-title"});s.addEventListener("cancel",a=>{a.preventDefault(),qe()}),s.addEventListener(
"close",()=>{s.remove(),L=null,he=!1,Te&&window.location.reload()}),document.body.append(s),s.showModal(),L=s}let o=i("button",{type:"button",onclick:()=>{r.hidden=
!0}},"Keep writing"),r=i("p",{class:"edit-leave",hidden:!0,role:"alert"},"What you typed is lost. ",o,i("button",{type:"button",onclick:Re},"Close without savin\
g"));me(""),L.replaceChildren(i("header",{class:"edit-head"},i("h2",{id:"edit-title",tabindex:-1},e),i("button",{type:"button",class:"text",onclick:qe},"Close")),
i("div",{class:"edit-body"},G(t)),i("footer",{class:"edit-foot"},r,G(n),Wt)),_(L,".edit-body")?.scrollTo(0,0)}var z=(e,t,n=!1)=>i("button",{type:"button",class:n?
"primary":null,onclick:t},e),te=(e,t="")=>i("div",{class:"edit-notice",role:"alert"},$(`${e.charAt(0).toUpperCase()}${e.slice(1)}${/[.?!]$/.test(e)?"":"."}`),t&&
[" ",$(`${t.charAt(0).toUpperCase()}${t.slice(1)}${/[.?!]$/.test(t)?"":"."}`)]);function ge(e,t){let n=i("div",{class:"edit-problems"}),o=[e.intro&&i("p",{class:"\
fine"},$(e.intro)),n,e.parts,Lt(t)],{mark:r}=t,s=i("div",{},G(o));s.addEventListener("input",()=>{he=!0});let a=z("Review",()=>{f()},!0),l=()=>{De(e.title,s,[a,
z("Cancel",qe)])},c=p=>{let{field:w}=e.collect(),y=[],g=[];for(let S of p){let u=S.change===null?null:w(S.change,S.path);u&&u.fail(S),u?y.push(u):g.push(te(S.message,
S.help))}n.replaceChildren(...g);let k=q(s,"[aria-invalid=true]")[0];(k??n).scrollIntoView({block:"center"}),k?.focus(),me(`${p.length} ${p.length===1?"thing":"\
things"} to correct`)},d=p=>{({mark:r}=p),n.replaceChildren(te("the data changed since you opened this form","your text is still here; look at the change, then \
review yours again"),p.diff?ke(p.diff):""),l(),n.scrollIntoView({block:"start"})},m=({error:p,help:w,faults:y,moved:g})=>!p&&!y&&!g?!1:(l(),y?c(y):g?d(g):(n.replaceChildren(
te(String(p),w)),n.scrollIntoView({block:"start"})),!0);async function f(){let{changes:p}=e.collect();if(n.replaceChildren(),!p.length)return void n.replaceChildren(
te("nothing was changed yet"));a.disabled=s.inert=!0,me("Checking");let w=await H({ask:"review",changes:p,mark:r});if(a.disabled=s.inert=!1,m(w)||!w.draft)return;
let{draft:y}=w;if(!y.diff)return void n.replaceChildren(te("this would change nothing"));let g=z("Save",()=>{b(p,y.plan,g)},!0);De("Review the change",[i("p",{class:"\
fine"},`Saving writes to ${_t(y.files)}. Nothing is committed to Git.`),y.notes.length>0&&i("ul",{class:"edit-notes"},y.notes.map(k=>i("li",{},$(k)))),ke(y.diff),
ze(y.message,me)],[g,z("Back to the form",l)]),g.focus()}async function b(p,w,y){y.disabled=!0;let g=await H({ask:"save",changes:p,mark:r,plan:w});y.disabled=!1,
!m(g)&&(g.saved?Bt(g.saved):f())}l(),(e.first??{focus(){}}).focus()}function Bt(e){he=!1;let t=_t(e.files),n=e.undone?`The change was taken back from ${t}. Comm\
it this only if you had committed the change.`:`Written to ${t}. Commit it with Git when you are ready.`;De(e.undone?"Undone":"Saved",[i("p",{},n),ke(e.diff),!e.
undone&&ze(e.message,me)],[z("Done",Re,!0),!e.undone&&z("Undo",()=>{Ve()})]),_(L,".edit-foot button.primary")?.focus()}async function Ve(){let e=await H({ask:"u\
ndo"});e.saved?Bt(e.saved):be(e)}function be({error:e,help:t}){De("This is not possible",te(e??"the server gave no answer",t),z("Close",Re,!0))}function uo(e,t,n){let o=fe("source",e,{label:"Source",placeholder:"Title, publisher or web address",wide:!0}),r={stance:C({label:"This source",groups:[["",ve]],
value:"supports"}),credibility:C({label:"How credible is this?",groups:[["",Ee]],hint:"Judge this statement alone: 2 if it is plain, 3 if it is hedged"}),locator:x(
{label:"Where to look",optional:!0,placeholder:"Page, paragraph or section",wide:!0})},s={summary:F({label:"What it says, in your own words",optional:!0}),attributed_to:x(
{label:"Who says so in the source",optional:!0}),holds:v({label:"The time that it speaks of",optional:!0})},a=i("strong",{},`Source ${t}`),l=i("section",{class:"\
edit-claim","aria-label":`Source ${t}`},i("div",{class:"edit-new-head"},a,n&&i("button",{type:"button",class:"text",onclick:n},"Remove")),i("div",{class:"edit-g\
rid"},o.field.element,o.place,Object.values(r).map(d=>d.element)),P("More about what it says",Object.values(s))),c={...r,...s};return{element:l,focus:o.field.focus,
change:o.change,at:d=>d==="source"?o.field:c[d]??null,atNew:d=>o.at(d),get:()=>({source:o.get(),...M(c)}),number(d){a.textContent=`Source ${d}`,l.setAttribute("\
aria-label",`Source ${d}`)}}}function Ce(e){let t=[],n=i("div",{class:"edit-claims"}),o=()=>{let a=uo(e,t.length+1,t.length?()=>r(a):null);return t.push(a),n.append(
a.element),a},r=a=>{t.splice(t.indexOf(a),1),a.element.remove(),t.forEach((l,c)=>l.number(c+1)),s.focus()},s=i("button",{type:"button",onclick:()=>o().focus()},
"Add another source");return o(),{cards:t,parts:[n,i("p",{},s)],focus:()=>t[0].focus(),sources:()=>t.flatMap(a=>{let l=a.change();return l?[{change:l,card:a}]:[]})}}function Xt(e,t,n){let o=Ce(e);return{title:"Add a source",intro:"What another source says of this. It may support it, dispute it or deny it.",parts:o.parts,first:o.
cards[0].at("source")??void 0,collect(){let r=o.sources(),s={change:"add-claims",table:t,id:n,claims:o.cards.map(a=>a.get())};return{changes:[...r.map(a=>a.change),
s],field(a,[l,c,d]){return a<r.length?r[a].card.atNew(l):l==="claims"&&typeof c=="number"?o.cards[c]?.at(d)??null:null}}}}}function Je(e,t){let n=t==="actor"?Ye():
Ke(e);return{title:`New ${t}`,first:n.first[0],parts:[D(n.first),P("More about it",n.others)],collect:()=>({changes:[{change:`add-${t}`,...M(n.fields)}],field:(o,[
r])=>n.fields[r]??null})}}function Ut(e,t){let n=Ae(e).filter(s=>s.id!==t),o=e.actors.find(s=>s.id===t)?.names[0]??t,r={gone:Z({label:"Is the same as",options:n,
none:"No other actor has a name like this",wide:!0}),note:F({label:"Why",optional:!0,hint:"Kept with the judgement in identities.yaml"})};return{title:`Merge in\
to ${o}`,intro:`${o} takes the names, links and events of the other, whose id then leads here.`,first:r.gone,parts:[D([r.gone,r.note])],collect:()=>({changes:[{
change:"merge",keep:t,...M(r)}],field:(s,[a])=>r[a]??null})}}function Qe(e,t,n){let o=e.links.find(c=>c.id===n),r=e.links.filter(c=>c.id!==n&&o&&c.source===o.source),
s=e.links.filter(c=>c.source===n||c.target===n).length,a=s===1?"Its link goes":`Its ${s} links go`,l={reason:x({label:"Why",wide:!0,hint:"Shown to readers who f\
ollow an old reference to it"})};return t==="links"&&(l.successor=Z({label:"Replaced by",optional:!0,options:r.map(c=>({id:c.id,names:[c.id],fine:`${c.kind} to ${c.
target}`})),none:"No other link of this actor has an id like this",hint:"The old id then leads there",wide:!0})),{title:t==="actors"?"Remove this actor":"Remove\
 this link",intro:t==="actors"?`${a} with it. If it is another actor under a second name, merge the two instead.`:"Its claims go with it.",first:l.reason,parts:[
D(Object.values(l))],collect:()=>({changes:[{change:"retire",table:t,id:n,...M(l)}],field:(c,[d])=>l[d]??null})}}var ne=5;function Gt({links:e,kinds:t},{source:n,kind:o,target:r}){let s=t.find(({id:a})=>a===o)?.symmetric;return e.filter(a=>a.kind===o&&(a.source===n&&a.target===
r||s&&a.source===r&&a.target===n))}function Ze({sources:e},{lasted:t,role:n,sources:o}){let r=new Map(e.map(({id:l,names:c})=>[l,c[0]])),s=[...new Set(o)],a=o.length===
1?"1 claim":`${o.length} claims`;return[i("p",{},t.charAt(0).toUpperCase(),t.slice(1),n&&[", ",$(n)],`; ${a}`),s.length>0&&i("p",{class:"fine"},s.length===1?"So\
urce: ":"Sources: ",s.slice(0,ne).map((l,c)=>[c?"; ":"",$(r.get(l)??l)]),s.length>ne&&` and ${s.length-ne} more`)]}var Yt=(e,t,n)=>[i("p",{},i("strong",{},t.length===
1?"This link is in the data already.":`${t.length} links like this are in the data already.`)," Give yours dates if it is of another time."),i("ul",{},t.slice(0,
ne).map((o,r)=>i("li",{"data-link":o.id},i("div",{id:`edit-alike-${r}`},Ze(e,o)),i("button",{type:"button","aria-describedby":`edit-alike-${r}`,onclick:()=>n(o)},
"Add these claims to it"))),t.length>ne&&i("li",{},`and ${t.length-ne} more`))];var et=(e,...t)=>i("section",{class:"edit-section"},i("h3",{},e),t);function tt(e,{from:t="",to:n=""}={}){let o=i("p",{class:"statement","aria-live":"polite"}),
r=new Map(e.actors.map(h=>[h.id,h.names[0]])),s=new Map(e.kinds.map(h=>[h.id,h.verb])),a=()=>{let h=O=>r.get(O.get())??(O.change()?O.named():""),[N,W,re]=[h(l),
s.get(d.get()),h(c)],we=N&&W&&re;o.hidden=!we,we&&o.replaceChildren($(N),` ${W} `,$(re),"."),k()},l=fe("actor",e,{label:"Who",value:t,placeholder:"Iran",chosen:a}),
c=fe("actor",e,{label:"To whom",value:n,placeholder:"Hamas",chosen:a}),d=C({label:"Does what",groups:Ct(e.kinds)});d.element.addEventListener("change",a);let m={
start:v({label:"Began",optional:!0}),end:v({label:"Ended",optional:!0,ongoing:!0}),summary:F({label:"In a sentence or two of your own",optional:!0})},f={role:x(
{label:"Office",optional:!0,hint:"Of a person, such as Minister of Defence"}),purpose:F({label:"What it is for",optional:!0})},b=Ce(e),p=i("div",{class:"edit-se\
ntence"},[l.field.element,l.standIn],d.element,[c.field.element,c.standIn]),w=[et("When",D([m.start,m.end])),et("In words",D([m.summary]),P("Office, purpose",Object.
values(f)))],y=i("div",{class:"edit-alike",role:"region","aria-label":"In the data already","aria-live":"polite"}),g=null;function k(){let h={source:l.get(),kind:d.
get(),target:c.get()},N=Gt(e,h);y.hidden=!g&&!N.length,y.replaceChildren(...g?S(g):N.length?Yt(e,N,u):[]);for(let W of[p,...w])W.hidden=g!==null}function S(h){let N=Object.
keys(M({...m,...f})).length>0;return G([i("strong",{tabindex:-1},"Your claims are added to this link."),i("div",{},Ze(e,h)),N&&i("p",{},"The dates and words tha\
t you typed for a new link are left out."),i("button",{type:"button",onclick:()=>u(null)},"Make a new link instead")])}function u(h){g=h,T("edit-title").textContent=
A.title,k(),h&&b.cards[0].get().source?y.querySelector("strong")?.focus():h?b.focus():d.focus()}let A={get title(){return g?"Add to a link":"New link"},first:t?
d:l.field,parts:[p,l.place,c.place,o,y,w[0],et("How do we know?",b.parts),w[1]],collect(){let h=g?[]:[l,c].flatMap(O=>O.change()??[]),N=b.sources(),W=[...h,...N.
map(O=>O.change)],re=b.cards.map(O=>O.get()),we=g?{change:"add-claims",table:"links",id:g.id,claims:re}:{change:"add-link",source:l.get(),target:c.get(),kind:d.
get(),...M({...m,...f}),claims:re};return{changes:[...W,we],field(O,[B,nt,zt]){return O<h.length?(O===0&&l.change()?l:c).at(B):O<W.length?N[O-h.length].card.atNew(
B):B==="claims"&&typeof nt=="number"?b.cards[nt]?.at(zt)??null:g?null:B==="source"?l.field:B==="target"?c.field:B==="kind"?d:m[B]??f[B]??null}}}};return a(),A}var oe=e=>jt(async()=>{let t=await H({ask:"start"});if(!t.actors)return be(t);let n=t,o=await e(n);o&&ge(o,n)}),ho=(e,t)=>oe(async n=>{let o=await H({ask:"recor\
d",table:e,id:t});return o.record&&o.mark?(n.mark=o.mark,Ft(n,e,t,o.record)):(be(o),null)});function go(e,t){let n=`${e}s`,o=["Correct",()=>{ho(n,t)}];if(e==="a\
ctor")return[["Add a link",()=>{oe(r=>tt(r,{from:t}))}],o,["Merge",()=>{oe(r=>Ut(r,t))}],["Remove",()=>{oe(r=>Qe(r,"actors",t))}]];if(e==="link"||e==="event"){let r=[
"Add a source",()=>{oe(s=>Xt(s,e==="link"?"links":"events",t))}];return e==="event"?[r,o]:[r,o,["Remove",()=>{oe(s=>Qe(s,"links",t))}]]}return e==="source"?[o]:
[]}function Kt(){let e=T("panel-body");if(_(e,".edit-doings"))return;let[t,n]=(T("panel").dataset.record??"").split(":"),o=n?go(t,n):[];if(!o.length)return;let r=i(
"p",{class:"actions edit-doings",role:"group","aria-label":"Edit"},o.map(([a,l])=>i("button",{type:"button",onclick:l},a))),s=q(e,".actions")[0]??q(e,".summary")[0]??
q(e,".statement")[0];s?s.after(r):e.prepend(r)}async function bo(){let e=T("show-edit"),{left:t,bottom:n}=e.getBoundingClientRect(),o=await H({ask:"start"});if(!o.
actors)return be(o);let r=o,s=r.undo?[{label:`Undo: ${r.undo}`,run:()=>{Ve()}}]:[];st("Add to the data",[[{label:"New link",run:()=>ge(tt(r),r)},{label:"New act\
or",run:()=>ge(Je(r,"actor"),r)},{label:"New source",run:()=>ge(Je(r,"source"),r)}],s],{x:t,y:n+4})}if(Le()){let e=i("button",{type:"button",id:"show-edit","ari\
a-haspopup":"menu",onclick:()=>{bo()}},"Edit");T("undo").before(e),it(),new MutationObserver(Kt).observe(T("panel-body"),{childList:!0}),Kt(),window.addEventListener(
"axisgraph-newer",t=>{Pt()&&t.preventDefault()})}})();
