// Linked from graph/page/js by scripts/link_page.js (make page-script): edit those, not this.
"use strict";(()=>{var Zt=Object.defineProperty;var en=(e,t)=>{for(var n in t)Zt(e,n,{get:t[n],enumerable:!0})};function i(e,t={},...n){return tn(document.createElement(e),t,n)}function tn(e,t,n){for(let[o,r]of Object.entries(t))r==null||r===!1||(o.startsWith("on")?e.addEventListener(o.slice(2),r):o==="colour"?e.style.setProperty("--co\
lour",String(r)):e.setAttribute(o,r===!0?"":String(r)));return e.append(...G(n)),e}function G(e){return[e].flat(1/0).filter(n=>n!=null&&n!==!1)}var q=(e,t)=>[...e.
querySelectorAll(t)].map(n=>n),_=(e,t)=>e.querySelector(t),$=(e,t={})=>i("bdi",{dir:"auto",...t},String(e));var se=e=>String(e).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,"").slice(0,300);function T(e){let t=document.getElementById(e);if(!t)throw new RangeError(
`the page has no element ${e}`);return t}var it=null,at=()=>[...T("menu").querySelectorAll("[role=menuitem]")];function V(){let e=T("menu");if(e.hidden)return;let t=e.contains(document.activeElement);e.
hidden=!0,e.replaceChildren(),t&&it?.focus()}function ie(e){let t=at();t[(e+t.length)%t.length]?.focus()}function nn(e){let t=at().indexOf(document.activeElement),
n={ArrowDown:()=>ie(t+1),ArrowUp:()=>ie(t-1),Home:()=>ie(0),End:()=>ie(-1),Escape:V,Tab:V};n[e.key]&&(e.preventDefault(),e.stopPropagation(),n[e.key]())}function lt(e,t,n){
let o=T("menu");o.hidden&&(it=document.activeElement);let r=t.filter(l=>l.length);o.replaceChildren(i("p",{class:"menu-title",role:"presentation",dir:"auto"},e),
...r.map(l=>i("div",{role:"group"},...l.map(({label:c,keys:d,run:m})=>i("button",{type:"button",role:"menuitem",tabindex:-1,"aria-keyshortcuts":d,onclick:()=>{V(),
m()}},i("span",{},c),d&&i("kbd",{"aria-hidden":"true"},d)))))),o.setAttribute("aria-label",e),o.hidden=!1;let{offsetWidth:s,offsetHeight:a}=o;o.style.left=`${Math.
max(4,Math.min(n.x,window.innerWidth-s-4))}px`,o.style.top=`${Math.max(4,Math.min(n.y,window.innerHeight-a-4))}px`,ie(0)}function ct(){let e=T("menu");e.addEventListener(
"keydown",nn),e.addEventListener("contextmenu",t=>t.preventDefault()),document.addEventListener("pointerdown",t=>{e.contains(t.target)||V()},{capture:!0}),window.
addEventListener("blur",V),window.addEventListener("resize",V)}var rn="axisgraph-edit",We=()=>window.sessionStorage.getItem(rn);async function H(e){let t;try{t=await fetch("/edit",{method:"POST",headers:{"Content-Type":"app\
lication/json","X-Axisgraph-Edit":We()??""},body:JSON.stringify(e)})}catch{return{error:"the watch does not answer",help:"start `axisgraph watch --edit` again; \
this form stays open"}}return t.ok?t.json():t.status===403?{error:"this page is of an earlier run, or was opened without its whole address",help:"open the addre\
ss that `axisgraph watch --edit` printed"}:t.status===413?{error:"this is too long to be sent",help:"shorten the texts"}:{error:"the request cannot be read",help:"\
load the page again"}}var K={};en(K,{around:()=>Y,choice:()=>L,date:()=>v,grid:()=>D,line:()=>x,meaning:()=>Ke,newId:()=>de,proposal:()=>Dt,text:()=>C,yes:()=>Se});var sn=[0,31,59,90,120,151,181,212,243,273,304,334],dt=e=>e%4===0&&(e%100!==0||e%400===0);function ae(e,t){return t===2?dt(e)?29:28:t===4||t===6||t===9||t===11?
30:31}var ye=(e,t,n)=>e>=1&&e<=9999&&t>=1&&t<=12&&n>=1&&n<=ae(e,t);function R(e,t,n){let o=e-1;return 365*o+Math.floor(o/4)-Math.floor(o/100)+Math.floor(o/400)+
sn[t-1]+(t>2&&dt(e)?1:0)+n}function _e(e){if(e<=0||e>3652059)return null;let t=Math.floor(e/365.2425)+1;for(;R(t,1,1)>e;)t-=1;for(;R(t+1,1,1)<=e;)t+=1;let n=12;for(;R(t,n,1)>e;)n-=1;let o=r=>String(
r).padStart(2,"0");return`${String(t).padStart(4,"0")}-${o(n)}-${o(e-R(t,n,1)+1)}`}var E=class extends RangeError{constructor(t,n=""){super(n?`${t}; ${n}`:t),this.what=t,this.help=n}};var je=64,cn=/^(\d{4})(?:-([01]\d)(?:-(\d\d))?)?[?~%]?$/,pt=/^(?=.*X)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[?~%]?$/,dn=/^(\d{4})-(2[1-9]|3\d|4[01])(?:[?~%]|\^\S)?$/,
un=/^(\d{4})S(\d+)[?~%]?$/,fn=/^(?:\[.*\]|\{.*\})$/,pn=/^([^/]*)\/([^/]*)$/;var mn=/^(?:[?~%]?(\d{4})|(\d{4})[?~%])(?:-[?~%]?(\d\d)(?:-[?~%]?(\d\d))?)?$/,hn=/^(\d{4}-\d\d)[?~%](-\d\d)$/,gn=/^([\dX]{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/,bn=String.
raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d|24:00:00`,wn=String.raw`Z|[+-](?:(?:0[1-9]|1[0-3])(?::[0-5]\d)?|14:00|00:(?:0[1-9]|[1-5]\d))`,yn=new RegExp(String.raw`^(\d{4}(?:-\d\d){0,2})T(?:${bn})(?:${wn})?$`),
$n=/^(?:Y-?[1-9]\d{4,}(?:S\d+)?|Y-?[1-9]\d*E[1-9]\d*(?:S\d+)?|-(?!0000)\d{4}(?:-\d\d){0,2}[?~%]?)$/,J=[[3,3],[6,3],[9,3],[12,3]],xn=[J[2],J[3],J[0],J[1]],Sn=[[1,
3],[4,3],[7,3],[10,3],[1,4],[5,4],[9,4],[1,6],[7,6]],En=[...J,...J,...xn,...Sn],vn=[[cn,ht],[pt,wt],[dn,kn],[un,Nn],[fn,On],[pn,bt]],In=e=>new E(`\`${e}\` is not\
 an EDTF date (such as 2012, 2012-07, 2012-07-14, 199X, 2012?)`),mt=()=>new E("not a day of the calendar in the years 0001 to 9999"),An=e=>new E(`\`${e}\` ends b\
efore it begins`);function le(e){if(e.length>je&&[...e].length>je)throw new E(`a date has at most ${je} characters`);if(e==="")throw new E("a date is needed her\
e, and not an empty text");if(e!==e.trim())throw new E("a date must not have spaces around it");return $e(e)}function $e(e){for(let[t,n]of vn){let o=t.exec(e);if(o)
return n(e,...o.slice(1))}return Tn(e)}function ht(e,t,n,o){let[r,s,a]=[Number(t),n?Number(n):void 0,o?Number(o):void 0];if(r===0)throw new E("years run from 00\
01 to 9999");if(s!==void 0&&(s<1||s>12))throw new E(`there is no month ${n}; a date is written YEAR-MONTH-DAY`);if(s&&a!==void 0&&!ye(r,s,a))throw new E(`${e} i\
s not a day of the calendar`);return gt(r,s,a)}function gt(e,t,n){let o=t||12;return[R(e,t||1,n||1),R(e,o,n||ae(e,o))]}function bt(e,t,n){let o=s=>s===""||s==="\
..";if(o(t)&&o(n))throw new E(`\`${e}\` names no date`);let r=[o(t)?-1e9:$e(t)[0],o(n)?1e9:$e(n)[1]];if(r[0]>r[1])throw An(e);return r}function On(e){let t=e.slice(
1,-1).split(",").map(n=>{let o=n.trim().indexOf("..");return o<0?$e(n.trim()):bt(e,n.trim().slice(0,o),n.trim().slice(o+2))});return[Math.min(...t.map(([n])=>n)),
Math.max(...t.map(([,n])=>n))]}function wt(e,t,n="XX",o="XX"){let r=[Be(t,9999),Be(n,12),Be(o,31)],s=ut(r),a=ut(r.map(l=>[...l].reverse()));if(!s||!a)throw new E(
`${e} is not a day of the calendar`);return[R(...s),R(...a)]}function Be(e,t){if(!e.includes("X"))return[Number(e)];let n=new RegExp(`^${e.replaceAll("X","\\d")}\
$`);return Array.from({length:t},(r,s)=>s+1).filter(r=>n.test(String(r).padStart(e.length,"0")))}function ut([e,t,n]){for(let o of e)for(let r of t)for(let s of n)
if(ye(o,r,s))return[o,r,s];return null}function kn(e,t,n){let[o,r]=En[Number(n)-21],s=o+r>13,[a]=ht(e,t,s?"01":String(o).padStart(2,"0")),l=Number(t)+(s?1:0);return[
a,l>9999?R(9999,12,31):gt(l,(o+r-2)%12+1)[1]]}function Nn(e,t,n){if(!/^[1-4]$/.test(n))throw new E(`\`${e}\`: of a year, 1 to 4 digits are significant`);return wt(
e,t.slice(0,Number(n)).padEnd(4,"X"))}function Tn(e){if($n.test(e))throw mt();let t=Dn(yn.exec(e)?.[1]??e);if(!t)throw In(e);return t}function Dn(e){let t=hn.exec(
e),n=mn.exec(t?t[1]+t[2]:e);if(n)return ft(n[1]??n[2],n[3],n[4],!/[?~%]/.test(e));let o=e.replace(/[?~%]$/,""),r=gn.exec(o);return!r||e!==o&&!pt.test(o)&&!/^\dX*$|^\d{4}(-\d\d(-\d\d)?)?$/.
test(o)?null:ft(r[1],r[2],r[3])}function ft(e,t,n,o=!1){let r=(a,l)=>!a||a==="XX"||Number(a)>=1&&Number(a)<=l;if(!r(t,12)||!r(n,o?ae(4,Number(t)):31))return null;
let s=(a,l,c)=>{let d=Number(e.replaceAll("X",a)),m=t&&t!=="XX"?Number(t):l,f=n&&n!=="XX"?Number(n):c?ae(d,m):1;if(!ye(d,m,f))throw mt();return R(d,m,f)};return[
s("0",1,!1),s("9",12,!0)]}var yt={A:"completely reliable",B:"usually reliable",C:"fairly reliable",D:"not usually reliable",E:"unreliable",F:"reliability cannot be judged"},$t={1:"confir\
med by other sources",2:"probably true",3:"possibly true",4:"doubtful",5:"improbable",6:"truth cannot be judged"};var Ue={kinds:[],families:[],on:null,between:null,certain:!1,minConfidence:null,status:[],without:[],via:[],maxHops:4,limit:10,undirected:!1,time:"any",parts:!0,
sort:"shortest"};var ce=["January","February","March","April","May","June","July","August","September","October","November","December"],xt=["spring {}","summer {}","autumn {}","\
winter {}","spring {} (Northern Hemisphere)","summer {} (Northern Hemisphere)","autumn {} (Northern Hemisphere)","winter {} (Northern Hemisphere)","spring {} (S\
outhern Hemisphere)","summer {} (Southern Hemisphere)","autumn {} (Southern Hemisphere)","winter {} (Southern Hemisphere)","the first quarter of {}","the second\
 quarter of {}","the third quarter of {}","the fourth quarter of {}","the first third of {}","the second third of {}","the third third of {}","the first half of\
 {}","the second half of {}"],St="ongoing";var Xe={ي:"ی",ى:"ی",ئ:"ی",ك:"ک",ة:"ه",ۀ:"ه",ؤ:"و",ـ:"",ß:"ss",ı:"i"},Et={q:"k",c:"k",z:"s",p:"b"};var Ln=new RegExp(`[${Object.keys(Xe).join("")}]`,"g"),Co=new RegExp(`[${Object.keys(Et).join("")}]`,"g"),Rn={ß:"ss",ς:"σ",և:"եւ"},Ge=new Map,Ye=new Map;function Fn(e){
return Ge.has(e)||Ge.set(e,e==="ͅ"||`ͅ${e}`.normalize("NFD")!==`ͅ${e}`),Ge.get(e)}function Cn(e){return Ye.has(e)||Ye.set(e,e.normalize("NFKD").replace(/\p{M}/gu,
t=>Fn(t)?"":t)),Ye.get(e)}function U(e){return(/^\p{ASCII}*$/u.test(e)?e:e.replace(/\P{ASCII}/gu,Cn).replace(Ln,n=>Xe[n])).replace(/['’‘`ʿʾʻʼ´]/g,"").toLowerCase().
replace(/[ßςև]/g,n=>Rn[n]).replace(/[^\p{L}\p{N}]+/gu," ").trim()}var Mn=Object.keys(Ue),qo=Mn.filter(e=>Array.isArray(Ue[e]));function Q(e){let[t,n,o]=e.split("-").map(Number);return`${o} ${ce[n-1]} ${t}`}var _n=[[/^(\d{4})$/,e=>e],[/^(\d{4}-(?:0[1-9]|1[0-2]))$/,e=>It(e)],[/^(\d{4}-(?:0[1-9]|1[0-2])-\d\d)(?:T.+)?$/,
e=>Q(e)],[/^(\d{3})X$/,e=>`the ${e}0s`],[/^(\d{4})-XX$/,e=>`some month of ${e}`],[/^(\d{4})-XX-XX$/,e=>`some day of ${e}`],[/^(\d{4}-(?:0[1-9]|1[0-2]))-XX$/,e=>`\
some day of ${It(e)}`],[/^(\d{4}-(?:2[1-9]|3\d|4[01]))(?:\^.+)?$/,e=>xt[Number(e.slice(5))-21].replace("{}",e.slice(0,4))]];var It=e=>`${ce[Number(e.slice(5))-1]} ${e.slice(0,4)}`;function X(e){if(e==="..")return St;if(/^[[{].*[\]}]$/.test(e))return Pn(e);if(e.includes("/"))return At(
e.split("/"));if(/[?~%]/.test(e)){let t=/[?%]/.test(e)?"perhaps ":"",n=/[~%]/.test(e)?"about ":"";return`${t}${n}${X(e.replace(/[?~%]/g,""))}`}for(let[t,n]of _n){
let o=t.exec(e);if(o)return n(o[1])}return jn(e)}function Pn(e){let t=e.slice(1,-1).split(",").map(r=>r.includes("..")?At(r.trim().split("..")):X(r.trim())),[n,
o]=[t.slice(0,-1),t[t.length-1]];return n.length?`${n.join(", ")} ${e[0]==="["?"or":"and"} ${o}`:o}function At([e,t]){let n=o=>o===""||o==="..";return n(e)?`${X(
t)} or earlier`:n(t)?`${X(e)} or later`:`between ${X(e)} and ${X(t)}`}function jn(e){let t;try{t=le(e)}catch{return"an unknown date"}let[n,o]=t.map(r=>_e(r));return n?.
endsWith("-01-01")&&o?.endsWith("-12-31")?`between ${n.slice(0,4)} and ${o.slice(0,4)}`:n&&o?`between ${Q(n)} and ${Q(o)}`:n?`${Q(n)} or later`:o?`${Q(o)} or ea\
rlier`:"an unknown date"}var xe=String.raw`([a-z]{3,9})\.?`;var Bn=/\b(\d{1,2})(?:st|nd|rd|th)\b/g;var Hn=/^(?:in|on|during|at|time:?)\s+/;var Un=["spring","summer","autumn","winter"];var Xn=e=>ce.findIndex(t=>t.toLowerCase().startsWith(e.replace(/^sept$/,"sep")))+1,Gn=e=>21+Un.indexOf(e==="fall"?"autumn":e);function Yn(e){let t=(o,r,s)=>{let a=Xn(r),l=[o,String(a).padStart(2,"0"),...s?[s.padStart(2,"0")]:[]];return a?l.join("-"):e},n=[[/^(spring|summer|autumn|fall|winter)(?: of)? (\d{4})$/,
([o,r])=>`${r}-${Gn(o)}`],[/^q([1-4]) (\d{4})$/,([o,r])=>`${r}-${32+Number(o)}`],[/^(\d{4}) q([1-4])$/,([o,r])=>`${o}-${32+Number(r)}`],[new RegExp(`^${xe},? (\\\
d{4})$`),([o,r])=>t(r,o)],[new RegExp(`^(\\d{4}) ${xe}$`),([o,r])=>t(o,r)],[new RegExp(`^(\\d{1,2})\\.? ${xe},? (\\d{4})$`),([o,r,s])=>t(s,r,o)],[new RegExp(`^${xe}\
 (\\d{1,2}),? (\\d{4})$`),([o,r,s])=>t(s,o,r)],[/^(?:the )?(\d{3})0s$/,([o])=>`${o}X`],[/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,o=>o.map(r=>r.padStart(2,"0")).join(
"-")]];for(let[o,r]of n){let s=o.exec(e);if(s)return r(s.slice(1))}return e.toUpperCase()}var Kn=e=>e.toLowerCase().replace(/[–—−]/g,"-").replace(/…/g,"\
..").replace(/\s+/g," ").trim().replace(Hn,"").replace(Bn,"$1");function kt(e){let[,t,n]=/^(about|around|circa|c\.|ca\.)? ?(.*)$/.exec(Kn(e))??[];return Yn(n??"")+
(t?"~":"")}var qn=0,de=()=>`edit-${++qn}`;function Y({label:e,hint:t,optional:n,wide:o},r,s=null){r.id||=de();let a=de(),l=i("p",{class:"edit-wrong",id:`${a}-wrong`,hidden:!0}),
c=i("p",{class:"fine",id:`${a}-hint`},t??"");r.setAttribute("aria-describedby",`${a}-wrong ${a}-hint`);let m={element:i("div",{class:o?"field wide":"field"},i("\
label",{for:r.id},e,n&&i("span",{class:"edit-optional"}," (optional)")),i("div",{class:"edit-control"},r,s),l,c),get:()=>r.value.trim(),set(f){r.value=f,r.dispatchEvent(
new Event("input"))},fail(f){l.hidden=!f,c.hidden=!!(f&&(f.help||f.now!==void 0)),r.toggleAttribute("aria-invalid",!!f),f&&r.setAttribute("aria-invalid","true"),
l.replaceChildren(...f?Vn(f,m):[])},hint(f){c.textContent=f},focus:()=>r.focus()};return r.addEventListener("input",()=>m.fail(null)),r.addEventListener("change",
()=>m.fail(null)),m}function Vn({message:e,help:t,now:n},o){let r=e.charAt(0).toUpperCase()+e.slice(1),s=typeof n=="string"?n:/^did you mean `([^`]+)`\?$/.exec(
t)?.[1],a=[$(/[.?!]$/.test(r)?r:`${r}.`)," "];return typeof n=="string"&&a.push("It is now “",$(n),"”. "),s!==void 0?a.push(Tt(s,o)):t&&a.push($(`${t.charAt(
0).toUpperCase()}${t.slice(1)}.`)),a}var Tt=(e,t)=>i("button",{type:"button",class:"text",onclick:()=>{t.set(e),t.focus()}},"Use “",$(e),"”"),D=e=>i("div",{
class:"edit-grid"},e.map(t=>t.element));function x(e){let{value:t="",placeholder:n,dir:o="auto",list:r}=e,s=i("input",{type:"text",placeholder:n,dir:o,list:r,autocomplete:"\
off",maxlength:2e3});return s.value=t,Y(e,s)}function C(e){let t=i("textarea",{rows:2,dir:"auto",class:"edit-text",placeholder:e.placeholder});t.value=e.value??
"";let n=()=>{t.rows=Math.min(10,Math.max(2,Math.ceil(t.value.length/70)))};return t.addEventListener("input",n),n(),Y({wide:!0,...e},t)}function L({groups:e,none:t="\
Choose …",...n}){let o=i("select",{},i("option",{value:""},t),e.map(([r,s])=>{let a=s.map(([l,c])=>i("option",{value:l},c));return r?i("optgroup",{label:r},a):
a}));return o.value=n.value??"",Y(n,o)}function Se(e){let t=[["true","Yes"]];return e.value==="false"&&t.push(["false","No, as is written"]),L({...e,groups:[["",
t]],none:"No"})}function Ke(e){if(e==="..")return{words:"still going on",fault:null};try{return le(e),{words:X(e),fault:null}}catch(t){return{words:"",fault:t instanceof
Error?t:null}}}function Dt(e){let t=kt(e);return t!==e&&Ke(t).words?t:null}var Nt="Such as 2012, 2012-07, 2012-07-14; about 2012: 2012~; the 1990s: 199X";function v({
ongoing:e,...t}){let n=i("input",{type:"text",dir:"ltr",autocomplete:"off",spellcheck:"false",maxlength:64});n.value=t.value??"";let o=i("button",{type:"button",
"aria-pressed":"false",onclick:()=>r.set(n.value.trim()===".."?"":"..")},"Still going on"),r=Y({...t,hint:" "},n,e&&o),s=_(r.element,".fine");s.setAttribute("ar\
ia-live","polite");let a=()=>{let l=n.value.trim(),{words:c,fault:d}=l?Ke(l):{words:"",fault:null};o.setAttribute("aria-pressed",String(l==="..")),s.classList.toggle(
"edit-meaning",!!c),s.textContent=c?`Means: ${c}`:d?`Not a date yet. ${Nt}`:t.hint??Nt;let m=d&&Dt(l);m&&s.replaceChildren("Not a date yet. ",Tt(m,r))};return n.
addEventListener("input",a),a(),r}var Lt=e=>URL.canParse(e)?new URL(e).hostname.replace(/^www\./,""):"";function Rt(e,t){let n=Lt(t),o=new Set(e.filter(({names:[,,r]})=>n&&r&&Lt(r)===n).map(({names:r})=>r[1]));
return o.size===1?[...o][0]:""}function Ft(e,t){let n=U(t),o=new Map;for(let{names:s,reliability:a}of e)n&&a&&U(s[1])===n&&o.set(a,(o.get(a)??0)+1);let r=[...o].
sort(([,s],[,a])=>a-s);return r.map(([s,a])=>r.length>1?`${s} (${a})`:s).join(", ")}var Qn=8;function Zn(e,t){let n=U(t).split(" ").filter(Boolean);if(!n.length)return[];let o=n.join(" "),r=[];for(let s of e){s.folded??=[...s.names,s.id,[...s.names,
s.fine].join(" ")].map(U);let a=s.folded.reduce((l,c,d)=>Math.max(l,eo(c,n,o)-d/100),0);a>0&&r.push([a,s])}return r.sort(([s,a],[l,c])=>l-s||a.names[0].length-c.
names[0].length).slice(0,Qn).map(([,s])=>s)}function eo(e,t,n){if(e===n)return 4;if(e.startsWith(n))return 3;let o=e.split(" ");return t.every(r=>o.some(s=>s.startsWith(
r)))?2:t.every(r=>e.includes(r))?1:0}function to({names:e,fine:t},n){let o=U(n).split(" ").filter(Boolean),r=a=>o.every(l=>U(a).includes(l)),s=r(e[0])?void 0:e.
find(a=>r(a)&&!t.includes(a)&&!/^https?:/.test(a));return s!==void 0&&i("span",{class:"fine edit-alias"},$(s))}function Z(e){let{options:t,none:n,add:o,chosen:r,
value:s=""}=e,a=de(),l=new Map(t.map(u=>[u.id,u.names[0]])),c=i("input",{type:"text",role:"combobox",dir:"auto",autocomplete:"off",spellcheck:"false",placeholder:e.
placeholder,"aria-autocomplete":"list","aria-expanded":"false","aria-controls":a}),d=i("ul",{class:"options",role:"listbox",id:a,"aria-label":e.label,hidden:!0}),
m=Y(e,c,d),f=s,b=-1,p=[];c.value=se(l.get(s)??s);let w=()=>{d.hidden=!0,c.setAttribute("aria-expanded","false"),c.removeAttribute("aria-activedescendant")},y=u=>{
b=u,[...d.children].forEach((A,h)=>A.setAttribute("aria-selected",String(h===u))),!(u<0)&&(c.setAttribute("aria-activedescendant",`${a}-${u}`),d.children[u].scrollIntoView(
{block:"nearest"}))},g=u=>{f=u,c.value=se(l.get(u)??u),m.fail(null),w(),r?.(u)},k=(u,A)=>{p.push(A);let h=p.length-1,N=W=>{W.preventDefault(),A()};return i("li",
{role:"option",id:`${a}-${h}`,onpointerdown:N},u)},S=()=>{let u=c.value.trim();p=[];let A=Zn(t,u).map(h=>k([i("span",{class:"what"},$(h.names[0]),to(h,u)),i("sp\
an",{class:"fine"},$(h.fine))],()=>g(h.id)));u&&o&&A.push(k(i("span",{class:"what edit-add"},o.label(u)),()=>{w(),o.run(u)})),u&&!A.length&&A.push(i("li",{class:"\
none",role:"option","aria-disabled":"true","aria-selected":"false"},n)),d.replaceChildren(...A),d.hidden=!u,d.scrollIntoView({block:"nearest"}),c.setAttribute("\
aria-expanded",String(!!u)),y(p.length?0:-1)};return c.addEventListener("input",()=>{f="",S(),r?.("")}),c.addEventListener("blur",w),c.addEventListener("keydown",
u=>{if(u.key==="ArrowDown")d.hidden?S():y(Math.min(b+1,p.length-1));else if(u.key==="ArrowUp")y(Math.max(b-1,0));else if(u.key==="Enter"&&!d.hidden)p[b]?.();else if(u.
key==="Escape"&&!d.hidden)w();else{u.key==="Tab"&&!u.shiftKey&&!d.hidden&&!f&&p[b]?.();return}u.preventDefault(),u.stopPropagation()}),Object.assign(m,{get:()=>f||
c.value.trim(),set:g})}var Ee=Object.entries(yt).map(([e,t])=>[e,`${e}: ${t}`]),ve=Object.entries($t).map(([e,t])=>[e,`${e}: ${t}`]),Ie=[["supports","supports it"],["disputes","disput\
es it"],["denies","denies it"]],Ae="Is the name a plural, as in “the Houthis arm”?",Oe="Does a sentence put “the” before the name?",no=[["state","armed-\
group","person","company","party","state-organ","armed-wing","bank","charity","coalition"],["media","international-organisation","territory","other"]].flat(),Ct=e=>e.
replaceAll("-"," "),ke=no.map(e=>[e,Ct(e)]);function Mt(e){return[...new Set(["support","structure","alignment","hostility",...e.map(n=>n.family)])].map(n=>[n.charAt(
0).toUpperCase()+n.slice(1),e.filter(o=>o.family===n).map(o=>[o.id,`${o.label} (${o.verb} …)`])])}var Ne=e=>e.actors.map(({id:t,names:n,type:o})=>({id:t,names:n,
fine:Ct(o??"")})),ze=e=>e.sources.map(({id:t,names:n,reliability:o,published:r})=>({id:t,names:n,fine:[n[1],r,`reliability ${o}`].filter(Boolean).join(" · ")}));var M=e=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,n.get()]).filter(([,t])=>t));function P(e,t){let n=i("details",{class:"edit-more"},i("summary",{},
e),D(t));for(let o of t){let{fail:r}=o;o.fail=s=>{s&&(n.open=!0),r(s)}}return n}function qe(e=""){let t={name:x({label:"Name",value:e}),type:L({label:"What is i\
t?",groups:[["",ke]]})},n={plural:Se({label:Ae,optional:!0}),definite:Se({label:Oe,optional:!0}),country:x({label:"Country",optional:!0,hint:"Two letters, such \
as LB",dir:"ltr"}),founded:v({label:"Founded",optional:!0}),dissolved:v({label:"Dissolved",optional:!0}),born:v({label:"Born",optional:!0}),died:v({label:"Died",
optional:!0}),url:x({label:"Web address",optional:!0,dir:"ltr",placeholder:"https://"}),summary:C({label:"In a sentence or two of your own",optional:!0})};return{
fields:{...t,...n},first:Object.values(t),others:Object.values(n)}}function Ve(e,t=""){let n=/^https?:\/\//.test(t),o=n?Rt(e.sources,t):"",r={title:x({label:"Ti\
tle",value:n?"":t,wide:!0}),publisher:x({label:"Publisher",list:"edit-publishers",value:o}),published:v({label:"Published",optional:!0}),reliability:L({label:"H\
ow reliable is the source?",groups:[["",Ee]]}),url:x({label:"Web address",optional:!0,dir:"ltr",placeholder:"https://",value:n?t:""})},s={class:x({label:"Class",
optional:!0,list:"edit-classes",hint:"Such as news or research"}),author:x({label:"Author",optional:!0}),archived_url:x({label:"Archived copy",optional:!0,dir:"\
ltr",placeholder:"https://"}),accessed:v({label:"Read on",optional:!0}),language:x({label:"Language",optional:!0,hint:"Two letters, such as ar",dir:"ltr"}),derives_from:Z(
{label:"Passes on what this source says",optional:!0,options:ze(e),none:"No source has a name like this",wide:!0})},a=()=>{let l=Ft(e.sources,r.publisher.get());
r.reliability.hint(l?`Other sources of this publisher: ${l}`:"Judge the source in general")};return r.publisher.element.addEventListener("input",a),a(),{fields:{
...r,...s},first:Object.values(r),others:Object.values(s)}}var Wt=e=>[i("datalist",{id:"edit-publishers"},[...new Set(e.sources.map(t=>t.names[1]))].sort().map(
t=>i("option",{value:t}))),i("datalist",{id:"edit-classes"},e.classes.map(t=>i("option",{value:t})))],oo=(e,t,n)=>i("div",{class:"edit-new",role:"group","aria-l\
abel":e},i("div",{class:"edit-new-head"},i("strong",{},e),i("button",{type:"button",class:"text",onclick:n},"Choose from the list")),D(t.first),P("More about it",
t.others)),ro=0;function fe(e,t,n){let o=`n${++ro}`,r=null,s=i("div",{class:"wide edit-place",hidden:!0}),a=i("output",{},""),l=i("div",{class:"field edit-stand\
-in",hidden:!0},i("span",{},n.label),a),c=Z({...n,options:e==="actor"?Ne(t):ze(t),none:`No ${e} has a name like this`,chosen:n.chosen,add:{label:d=>`Add “${d}\
” as a new ${e}`,run(d){let m=r=e==="actor"?qe(d):Ve(t,d),f=()=>{r=null,s.hidden=l.hidden=!0,c.element.hidden=!1,c.set(""),c.focus()};s.replaceChildren(oo(`A \
new ${e}`,m,f)),s.hidden=l.hidden=!1,c.element.hidden=!0;let b=()=>{a.textContent=se(m.first[0].get()),n.chosen?.()};m.first[0].element.addEventListener("input",
b),b(),(m.first.find(p=>!p.get())??m.first[0]).focus()}}});return{field:c,place:s,standIn:l,get:()=>r?`+${o}`:c.get(),named:()=>r?r.fields[e==="actor"?"name":"t\
itle"].get():c.get(),change:()=>r&&{change:`add-${e}`,key:o,...M(r.fields)},at:d=>r?.fields[d]??null}}var so="somebody else changed this meanwhile",Te=e=>t=>L({...t,groups:[["",e]],none:"Not given"}),io=e=>v({...e,ongoing:!0}),{line:I,text:ee,date:j,yes:_t}=K,ao={
actors:[["name","Name",I],["plural",Ae,_t],["definite",Oe,_t],["type","What is it?",Te(ke)],["country","Country",I],["founded","Founded",j],["dissolved","Dissol\
ved",j],["born","Born",j],["died","Died",j],["url","Web address",I],["summary","Summary",ee]],links:[["start","Began",j],["end","Ended",io],["role","Office",I],
["purpose","What it is for",ee],["summary","Summary",ee]],sources:[["title","Title",I],["publisher","Publisher",I],["reliability","How reliable is the source?",
Te(Ee)],["class","Class",I],["author","Author",I],["published","Published",j],["url","Web address",I],["archived_url","Archived copy",I],["accessed","Read on",j],
["language","Language",I],["summary","Summary",ee]],events:[["name","Name",I],["date","Date",j],["place","Place",I],["summary","Summary",ee]]},lo=[["stance","Th\
is source",Te(Ie)],["credibility","How credible is this?",Te(ve)],["locator","Where to look",I],["summary","What it says, in your own words",ee],["attributed_to",
"Who says so in the source",I],["holds","The time that it speaks of",j]];function co(e,t,n){return(t==="actors"?e.actors:t==="sources"?e.sources:[]).find(r=>r.id===
n)?.names[0]??`this ${t.slice(0,-1)}`}function Pt(e,t,n,o){let r=[],s=(f,b,p)=>p.filter(([w])=>b[w]===void 0||typeof b[w]=="string").map(([w,y,g])=>{let k=b[w]??
null,S=g({label:y,value:k??""}),u={path:[...f,w],was:k,field:S},{fail:A}=S;return S.fail=h=>{h?.message.startsWith(so)&&(u.was=typeof h.now=="string"?h.now:null),
A(h)},r.push(u),S}),a=new Map(e.sources.map(f=>[f.id,f.names[0]])),l=ao[t].filter(([f])=>!(o.periods&&["start","end"].includes(f))),c=s([],o,l),m=(o.claims??[]).
map((f,b)=>P(`Claim of ${a.get(f.source)??f.source}`,s(["claims",b],f,lo)));return{title:`Correct ${co(e,t,n)}`,intro:"Only what you change is written. An empti\
ed field is removed.",first:c[0],parts:[D(c),m.length>0&&i("section",{class:"edit-section"},i("h3",{},"Claims"),m)],collect(){return{changes:r.filter(({was:b,field:p})=>p.
get()!==(b??"").trim()).map(({path:b,was:p,field:w})=>({change:"correct",table:t,id:n,path:b,value:w.get()||null,was:p})),field:(b,p)=>r.find(w=>w.path.join("/")===
p.join("/"))?.field??null}}}}function uo(e,t){let n=i("textarea",{readonly:!0,rows:12,"aria-label":t,class:"copy-text",dir:"auto"});n.value=e;let o=i("dialog",{"aria-labelledby":"copy-title",
class:"copy"},i("form",{method:"dialog"},i("button",{class:"text","aria-label":"Close"},"Close")),i("h2",{id:"copy-title"},t),i("p",{},"The browser does not let\
 the page write to the clipboard. Copy the text from here:"),n);o.addEventListener("close",()=>o.remove()),document.body.append(o),o.showModal(),n.focus(),n.select()}
async function jt(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{return uo(e,t),!1}}function De(e){let t=e.split(`
`).filter(n=>!/^(?:diff --git|---|index|new file mode|@@) ?/.test(n));return i("div",{class:"edit-diff",tabindex:0,role:"region","aria-label":"The change, line \
by line"},t.filter((n,o)=>n||o<t.length-1).map(po))}function po(e){if(e.startsWith("+++ "))return i("p",{class:"edit-file"},$(e.slice(4).replace(/^b\//,"")));let[
t,n]=e[0]==="+"?["added","Added: "]:e[0]==="-"?["removed","Removed: "]:["",""];return i("p",{class:t||null},n&&i("span",{class:"hidden"},n),i("span",{class:"edi\
t-sign","aria-hidden":"true"},t?e[0]:" "),$(e.slice(1)||" ",{dir:"ltr"}))}var Je=(e,t)=>i("section",{class:"edit-section"},i("h3",{},"Commit message"),i("pre",{
class:"edit-message",tabindex:0,role:"region","aria-label":"Commit message"},$(e)),i("p",{},i("button",{type:"button",onclick:async()=>{await jt(e,"Commit messa\
ge")&&t("Copied")}},"Copy")));var F=null,Re=!1,he=!1,Le=0,Bt=i("p",{class:"edit-said",role:"status","aria-live":"polite"}),Ht=e=>new Intl.ListFormat("en-GB").format(e),me=e=>{Bt.textContent=
e};function Ut(){return Re=F!==null||Le>0,Re}async function Xt(e){Le+=1,await e(),Le-=1,Re&&!F&&!Le&&window.location.reload()}window.addEventListener("beforeunl\
oad",e=>{he&&e.preventDefault()});function Ce(){F?.close()}function Qe(){if(!he)return Ce();let e=F&&_(F,".edit-leave");e&&(e.hidden=!1,_(e,"button")?.focus())}
function Fe(e,t,n){if(!F){let s=i("dialog",{id:"edit","aria-labelledby":"edit-title"});s.addEventListener("cancel",a=>{a.preventDefault(),Qe()}),s.addEventListener(
"close",()=>{s.remove(),F=null,he=!1,Re&&window.location.reload()}),document.body.append(s),s.showModal(),F=s}let o=i("button",{type:"button",onclick:()=>{r.hidden=
!0}},"Keep writing"),r=i("p",{class:"edit-leave",hidden:!0,role:"alert"},"What you typed is lost. ",o,i("button",{type:"button",onclick:Ce},"Close without savin\
g"));me(""),F.replaceChildren(i("header",{class:"edit-head"},i("h2",{id:"edit-title",tabindex:-1},e),i("button",{type:"button",class:"text",onclick:Qe},"Close")),
i("div",{class:"edit-body"},G(t)),i("footer",{class:"edit-foot"},r,G(n),Bt)),_(F,".edit-body")?.scrollTo(0,0)}var z=(e,t,n=!1)=>i("button",{type:"button",class:n?
"primary":null,onclick:t},e),te=(e,t="")=>i("div",{class:"edit-notice",role:"alert"},$(`${e.charAt(0).toUpperCase()}${e.slice(1)}${/[.?!]$/.test(e)?"":"."}`),t&&
[" ",$(`${t.charAt(0).toUpperCase()}${t.slice(1)}${/[.?!]$/.test(t)?"":"."}`)]);function ge(e,t){let n=i("div",{class:"edit-problems"}),o=[e.intro&&i("p",{class:"\
fine"},$(e.intro)),n,e.parts,Wt(t)],{mark:r}=t,s=i("div",{},G(o));s.addEventListener("input",()=>{he=!0});let a=z("Review",()=>{f()},!0),l=()=>{Fe(e.title,s,[a,
z("Cancel",Qe)])},c=p=>{let{field:w}=e.collect(),y=[],g=[];for(let S of p){let u=S.change===null?null:w(S.change,S.path);u&&u.fail(S),u?y.push(u):g.push(te(S.message,
S.help))}n.replaceChildren(...g);let k=q(s,"[aria-invalid=true]")[0];(k??n).scrollIntoView({block:"center"}),k?.focus(),me(`${p.length} ${p.length===1?"thing":"\
things"} to correct`)},d=p=>{({mark:r}=p),n.replaceChildren(te("the data changed since you opened this form","your text is still here; look at the change, then \
review yours again"),p.diff?De(p.diff):""),l(),n.scrollIntoView({block:"start"})},m=({error:p,help:w,faults:y,moved:g})=>!p&&!y&&!g?!1:(l(),y?c(y):g?d(g):(n.replaceChildren(
te(String(p),w)),n.scrollIntoView({block:"start"})),!0);async function f(){let{changes:p}=e.collect();if(n.replaceChildren(),!p.length)return void n.replaceChildren(
te("nothing was changed yet"));a.disabled=s.inert=!0,me("Checking");let w=await H({ask:"review",changes:p,mark:r});if(a.disabled=s.inert=!1,m(w)||!w.draft)return;
let{draft:y}=w;if(!y.diff)return void n.replaceChildren(te("this would change nothing"));let g=z("Save",()=>{b(p,y.plan,g)},!0);Fe("Review the change",[i("p",{class:"\
fine"},`Saving writes to ${Ht(y.files)}. Nothing is committed to Git.`),y.notes.length>0&&i("ul",{class:"edit-notes"},y.notes.map(k=>i("li",{},$(k)))),De(y.diff),
Je(y.message,me)],[g,z("Back to the form",l)]),g.focus()}async function b(p,w,y){y.disabled=!0;let g=await H({ask:"save",changes:p,mark:r,plan:w});y.disabled=!1,
!m(g)&&(g.saved?Gt(g.saved):f())}l(),(e.first??{focus(){}}).focus()}function Gt(e){he=!1;let t=Ht(e.files),n=e.undone?`The change was taken back from ${t}. Comm\
it this only if you had committed the change.`:`Written to ${t}. Commit it with Git when you are ready.`;Fe(e.undone?"Undone":"Saved",[i("p",{},n),De(e.diff),!e.
undone&&Je(e.message,me)],[z("Done",Ce,!0),!e.undone&&z("Undo",()=>{Ze()})]),_(F,".edit-foot button.primary")?.focus()}async function Ze(){let e=await H({ask:"u\
ndo"});e.saved?Gt(e.saved):be(e)}function be({error:e,help:t}){Fe("This is not possible",te(e??"the server gave no answer",t),z("Close",Ce,!0))}function ho(e,t,n){let o=fe("source",e,{label:"Source",placeholder:"Title, publisher or web address",wide:!0}),r={stance:L({label:"This source",groups:[["",Ie]],
value:"supports"}),credibility:L({label:"How credible is this?",groups:[["",ve]],hint:"Judge this statement alone: 2 if it is plain, 3 if it is hedged"}),locator:x(
{label:"Where to look",optional:!0,placeholder:"Page, paragraph or section",wide:!0})},s={summary:C({label:"What it says, in your own words",optional:!0}),attributed_to:x(
{label:"Who says so in the source",optional:!0}),holds:v({label:"The time that it speaks of",optional:!0})},a=i("strong",{},`Source ${t}`),l=i("section",{class:"\
edit-claim","aria-label":`Source ${t}`},i("div",{class:"edit-new-head"},a,n&&i("button",{type:"button",class:"text",onclick:n},"Remove")),i("div",{class:"edit-g\
rid"},o.field.element,o.place,Object.values(r).map(d=>d.element)),P("More about what it says",Object.values(s))),c={...r,...s};return{element:l,focus:o.field.focus,
change:o.change,at:d=>d==="source"?o.field:c[d]??null,atNew:d=>o.at(d),get:()=>({source:o.get(),...M(c)}),number(d){a.textContent=`Source ${d}`,l.setAttribute("\
aria-label",`Source ${d}`)}}}function Me(e){let t=[],n=i("div",{class:"edit-claims"}),o=()=>{let a=ho(e,t.length+1,t.length?()=>r(a):null);return t.push(a),n.append(
a.element),a},r=a=>{t.splice(t.indexOf(a),1),a.element.remove(),t.forEach((l,c)=>l.number(c+1)),s.focus()},s=i("button",{type:"button",onclick:()=>o().focus()},
"Add another source");return o(),{cards:t,parts:[n,i("p",{},s)],focus:()=>t[0].focus(),sources:()=>t.flatMap(a=>{let l=a.change();return l?[{change:l,card:a}]:[]})}}function Kt(e,t,n){let o=Me(e);return{title:"Add a source",intro:"What another source says of this. It may support it, dispute it or deny it.",parts:o.parts,first:o.
cards[0].at("source")??void 0,collect(){let r=o.sources(),s={change:"add-claims",table:t,id:n,claims:o.cards.map(a=>a.get())};return{changes:[...r.map(a=>a.change),
s],field(a,[l,c,d]){return a<r.length?r[a].card.atNew(l):l==="claims"&&typeof c=="number"?o.cards[c]?.at(d)??null:null}}}}}function et(e,t){let n=t==="actor"?qe():
Ve(e);return{title:`New ${t}`,first:n.first[0],parts:[D(n.first),P("More about it",n.others)],collect:()=>({changes:[{change:`add-${t}`,...M(n.fields)}],field:(o,[
r])=>n.fields[r]??null})}}function zt(e,t){let n=Ne(e).filter(s=>s.id!==t),o=e.actors.find(s=>s.id===t)?.names[0]??t,r={gone:Z({label:"Is the same as",options:n,
none:"No other actor has a name like this",wide:!0}),note:C({label:"Why",optional:!0,hint:"Kept with the judgement in identities.yaml"})};return{title:`Merge in\
to ${o}`,intro:`${o} takes the names, links and events of the other, whose id then leads here.`,first:r.gone,parts:[D([r.gone,r.note])],collect:()=>({changes:[{
change:"merge",keep:t,...M(r)}],field:(s,[a])=>r[a]??null})}}function tt(e,t,n){let o=e.links.find(c=>c.id===n),r=e.links.filter(c=>c.id!==n&&o&&c.source===o.source),
s=e.links.filter(c=>c.source===n||c.target===n).length,a=s===1?"Its link goes":`Its ${s} links go`,l={reason:x({label:"Why",wide:!0,hint:"Shown to readers who f\
ollow an old reference to it"})};return t==="links"&&(l.successor=Z({label:"Replaced by",optional:!0,options:r.map(c=>({id:c.id,names:[c.id],fine:`${c.kind} to ${c.
target}`})),none:"No other link of this actor has an id like this",hint:"The old id then leads there",wide:!0})),{title:t==="actors"?"Remove this actor":"Remove\
 this link",intro:t==="actors"?`${a} with it. If it is another actor under a second name, merge the two instead.`:"Its claims go with it.",first:l.reason,parts:[
D(Object.values(l))],collect:()=>({changes:[{change:"retire",table:t,id:n,...M(l)}],field:(c,[d])=>l[d]??null})}}var ne=5;function qt({links:e,kinds:t},{source:n,kind:o,target:r}){let s=t.find(({id:a})=>a===o)?.symmetric;return e.filter(a=>a.kind===o&&(a.source===n&&a.target===
r||s&&a.source===r&&a.target===n))}function nt({sources:e},{lasted:t,role:n,sources:o}){let r=new Map(e.map(({id:l,names:c})=>[l,c[0]])),s=[...new Set(o)],a=o.length===
1?"1 claim":`${o.length} claims`;return[i("p",{},t.charAt(0).toUpperCase(),t.slice(1),n&&[", ",$(n)],`; ${a}`),s.length>0&&i("p",{class:"fine"},s.length===1?"So\
urce: ":"Sources: ",s.slice(0,ne).map((l,c)=>[c?"; ":"",$(r.get(l)??l)]),s.length>ne&&` and ${s.length-ne} more`)]}var Vt=(e,t,n)=>[i("p",{},i("strong",{},t.length===
1?"This link is in the data already.":`${t.length} links like this are in the data already.`)," Give yours dates if it is of another time."),i("ul",{},t.slice(0,
ne).map((o,r)=>i("li",{"data-link":o.id},i("div",{id:`edit-alike-${r}`},nt(e,o)),i("button",{type:"button","aria-describedby":`edit-alike-${r}`,onclick:()=>n(o)},
"Add these claims to it"))),t.length>ne&&i("li",{},`and ${t.length-ne} more`))];var ot=(e,...t)=>i("section",{class:"edit-section"},i("h3",{},e),t);function rt(e,{from:t="",to:n=""}={}){let o=i("p",{class:"statement","aria-live":"polite"}),
r=new Map(e.actors.map(h=>[h.id,h.names[0]])),s=new Map(e.kinds.map(h=>[h.id,h.verb])),a=()=>{let h=O=>r.get(O.get())??(O.change()?O.named():""),[N,W,re]=[h(l),
s.get(d.get()),h(c)],we=N&&W&&re;o.hidden=!we,we&&o.replaceChildren($(N),` ${W} `,$(re),"."),k()},l=fe("actor",e,{label:"Who",value:t,placeholder:"Iran",chosen:a}),
c=fe("actor",e,{label:"To whom",value:n,placeholder:"Hamas",chosen:a}),d=L({label:"Does what",groups:Mt(e.kinds)});d.element.addEventListener("change",a);let m={
start:v({label:"Began",optional:!0}),end:v({label:"Ended",optional:!0,ongoing:!0}),summary:C({label:"In a sentence or two of your own",optional:!0})},f={role:x(
{label:"Office",optional:!0,hint:"Of a person, such as Minister of Defence"}),purpose:C({label:"What it is for",optional:!0})},b=Me(e),p=i("div",{class:"edit-se\
ntence"},[l.field.element,l.standIn],d.element,[c.field.element,c.standIn]),w=[ot("When",D([m.start,m.end])),ot("In words",D([m.summary]),P("Office, purpose",Object.
values(f)))],y=i("div",{class:"edit-alike",role:"region","aria-label":"In the data already","aria-live":"polite"}),g=null;function k(){let h={source:l.get(),kind:d.
get(),target:c.get()},N=qt(e,h);y.hidden=!g&&!N.length,y.replaceChildren(...g?S(g):N.length?Vt(e,N,u):[]);for(let W of[p,...w])W.hidden=g!==null}function S(h){let N=Object.
keys(M({...m,...f})).length>0;return G([i("strong",{tabindex:-1},"Your claims are added to this link."),i("div",{},nt(e,h)),N&&i("p",{},"The dates and words tha\
t you typed for a new link are left out."),i("button",{type:"button",onclick:()=>u(null)},"Make a new link instead")])}function u(h){g=h,T("edit-title").textContent=
A.title,k(),h&&b.cards[0].get().source?y.querySelector("strong")?.focus():h?b.focus():d.focus()}let A={get title(){return g?"Add to a link":"New link"},first:t?
d:l.field,parts:[p,l.place,c.place,o,y,w[0],ot("How do we know?",b.parts),w[1]],collect(){let h=g?[]:[l,c].flatMap(O=>O.change()??[]),N=b.sources(),W=[...h,...N.
map(O=>O.change)],re=b.cards.map(O=>O.get()),we=g?{change:"add-claims",table:"links",id:g.id,claims:re}:{change:"add-link",source:l.get(),target:c.get(),kind:d.
get(),...M({...m,...f}),claims:re};return{changes:[...W,we],field(O,[B,st,Qt]){return O<h.length?(O===0&&l.change()?l:c).at(B):O<W.length?N[O-h.length].card.atNew(
B):B==="claims"&&typeof st=="number"?b.cards[st]?.at(Qt)??null:g?null:B==="source"?l.field:B==="target"?c.field:B==="kind"?d:m[B]??f[B]??null}}}};return a(),A}var oe=e=>Xt(async()=>{let t=await H({ask:"start"});if(!t.actors)return be(t);let n=t,o=await e(n);o&&ge(o,n)}),yo=(e,t)=>oe(async n=>{let o=await H({ask:"recor\
d",table:e,id:t});return o.record&&o.mark?(n.mark=o.mark,Pt(n,e,t,o.record)):(be(o),null)});function $o(e,t){let n=`${e}s`,o=["Correct",()=>{yo(n,t)}];if(e==="a\
ctor")return[["Add a link",()=>{oe(r=>rt(r,{from:t}))}],o,["Merge",()=>{oe(r=>zt(r,t))}],["Remove",()=>{oe(r=>tt(r,"actors",t))}]];if(e==="link"||e==="event"){let r=[
"Add a source",()=>{oe(s=>Kt(s,e==="link"?"links":"events",t))}];return e==="event"?[r,o]:[r,o,["Remove",()=>{oe(s=>tt(s,"links",t))}]]}return e==="source"?[o]:
[]}function Jt(){let e=T("panel-body");if(_(e,".edit-doings"))return;let[t,n]=(T("panel").dataset.record??"").split(":"),o=n?$o(t,n):[];if(!o.length)return;let r=i(
"p",{class:"actions edit-doings",role:"group","aria-label":"Edit"},o.map(([a,l])=>i("button",{type:"button",onclick:l},a))),s=q(e,".actions")[0]??q(e,".summary")[0]??
q(e,".statement")[0];s?s.after(r):e.prepend(r)}async function xo(){let e=T("show-edit"),{left:t,bottom:n}=e.getBoundingClientRect(),o=await H({ask:"start"});if(!o.
actors)return be(o);let r=o,s=r.undo?[{label:`Undo: ${r.undo}`,run:()=>{Ze()}}]:[];lt("Add to the data",[[{label:"New link",run:()=>ge(rt(r),r)},{label:"New act\
or",run:()=>ge(et(r,"actor"),r)},{label:"New source",run:()=>ge(et(r,"source"),r)}],s],{x:t,y:n+4})}if(We()){let e=i("button",{type:"button",id:"show-edit","ari\
a-haspopup":"menu",onclick:()=>{xo()}},"Edit");T("undo").before(e),ct(),new MutationObserver(Jt).observe(T("panel-body"),{childList:!0}),Jt(),window.addEventListener(
"axisgraph-newer",t=>{Ut()&&t.preventDefault()})}})();
